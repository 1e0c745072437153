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
  /** A message for place, which is down, is gone; peer sent it. */
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
  /** An answer reached place, a client, after it had given up; peer sent it. */
  ANSWER_DISCARDED
}
