/**
 * The demo <em>kill-a-component</em>: a system with spare parts, any of which can be killed and
 * brought back. Start with {@link io.github.groundplan.demo.killacomponent.KillAComponent}.
 */
package io.github.groundplan.demo.killacomponent;
