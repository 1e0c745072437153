/**
 * What the compilation for browsers needs to be true to Java. All but {@link
 * io.github.groundplan.demo.teavm.JavaNumbers} runs while the demos are compiled, never in a
 * browser. Start with {@link io.github.groundplan.demo.teavm.JavaMeaningPlugin}.
 */
package io.github.groundplan.demo.teavm;
