/**
 * What the compilation to JavaScript needs to be true to Java. Runs while the demos are compiled,
 * never in a browser. See {@link io.github.groundplan.demo.teavm.EvaluationOrder}.
 */
package io.github.groundplan.demo.teavm;
