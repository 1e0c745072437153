package io.github.groundplan.sim.measure;

/**
 * What a trace can tell. A place is a node; what stands in place, peer and message is said here.
 */
public enum EventKind {
  /** A client begins a request: place the client, peer the server, message the request. */
  REQUEST_SENT,
  /** A client has the server's address already: place the client, peer the resolver. */
  NAME_KNOWN,
  /** A client has just learnt the server's address: place the client, peer the resolver. */
  NAME_RESOLVED,
  /** A message leaves place for peer. */
  MESSAGE_DEPARTED,
  /** A message has come to place from peer. */
  MESSAGE_ARRIVED,
  /** A message for place is lost on the way; peer sent it. */
  MESSAGE_LOST,
  /** A client's connection is open already: place the client, peer the server. */
  CONNECTION_REUSED,
  /** A client's connection has just been opened: place the client, peer the server. */
  CONNECTION_OPENED,
  /** A request waits for a worker of place; peer sent it. */
  QUEUED,
  /** Place begins a piece of work for peer; the message says which. */
  SERVICE_STARTED,
  /** Place has done a piece of work for peer; the message says which. */
  SERVICE_ENDED,
  /** A worker of place is free again, having answered peer. */
  WORKER_FREED,
  /** A client was refused: place the client, peer the server, message the refusal. */
  REQUEST_REJECTED,
  /** A client has its answer: place the client, peer the server, message the answer. */
  REQUEST_COMPLETED,
  /** A client gives up waiting: place the client, peer the server, message the request. */
  REQUEST_TIMED_OUT,
  /** An answer reached place after it had given up; peer sent it. */
  ANSWER_DISCARDED,
  /** A client got an error: place the client, peer the server, message the error. */
  REQUEST_FAILED,
  /** Place did not wait longer for peer and may try again. */
  ATTEMPT_TIMED_OUT,
  /** Place tries again to call peer. */
  RETRIED,
  /** Place sends a second copy of its call to peer. */
  HEDGED,
  /**
   * Place did not call peer, as its breaker is open or its bulkhead full; the message says which.
   */
  CALL_BLOCKED,
  /** Place's circuit breaker towards peer has opened. */
  BREAKER_OPENED,
  /** Place's circuit breaker towards peer has closed. */
  BREAKER_CLOSED,
  /** Place has sent a call on to peer, which it chose. */
  ROUTED,
  /** Place turned a call of peer away; the message says why. */
  REFUSED,
  /** A call of peer has left place's queue, having waited too long. */
  ABANDONED,
  /** Place, a cache, holds what peer asked for. */
  CACHE_HIT,
  /** Place, a cache, does not hold what peer asked for. */
  CACHE_MISS,
  /** Place, a cache, answers peer with what it once held. */
  STALE_SERVED,
  /** Place, a balancer, has found peer dead and sends it nothing more. */
  TARGET_REMOVED,
  /** Place, a balancer, has found peer alive and sends to it again. */
  TARGET_RESTORED,
  /** Place has been killed. */
  KILLED,
  /** Place is up again. */
  REVIVED,
  /** Place works slower or faster, or as fast as usual again; the message says which. */
  SPEED_CHANGED,
  /** All messages between place and peer are lost; an empty peer stands for everybody. */
  PARTITIONED,
  /** Messages between place and peer arrive again; an empty peer stands for everybody. */
  HEALED,
  /** Another share of place's calls fails; the message says how. */
  ERRORS_CHANGED,
  /** Place has become the primary in peer's stead. */
  PROMOTED,
  /** Place, a new replica, begins to boot. */
  REPLICA_ADDED,
  /** Place, a new replica, takes calls. */
  REPLICA_READY,
  /** Place, a replica, takes no more calls. */
  REPLICA_REMOVED,
  /** Here the run ends, whatever was still to come. */
  RUN_ENDED
}
