/**
 * The demo <em>latency-throughput</em>: packets on a road, where latency and throughput add up, and
 * beside it a server, where they fight. Start with {@link
 * io.github.groundplan.demo.latencythroughput.LatencyThroughput}.
 */
package io.github.groundplan.demo.latencythroughput;
