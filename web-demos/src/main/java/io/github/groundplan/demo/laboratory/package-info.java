/**
 * What is held to give the same bits on every platform, compiled for browsers like the demos and
 * published with none of them: the tests run it on the JVM, in JavaScript and in WebAssembly, and
 * compare. Start with {@link io.github.groundplan.demo.laboratory.Laboratory}.
 */
package io.github.groundplan.demo.laboratory;
