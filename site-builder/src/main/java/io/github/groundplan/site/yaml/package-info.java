/**
 * YAML that knows where each word stands. {@link io.github.groundplan.site.yaml.Reader} reads a
 * passage into a tree of {@link io.github.groundplan.site.yaml.Value}; {@link
 * io.github.groundplan.site.yaml.Fields} asks a mapping for the keys that a kind of file has.
 * {@link io.github.groundplan.site.yaml.Documents} reads scenarios, whose meaning is known to the
 * simulation.
 */
package io.github.groundplan.site.yaml;
