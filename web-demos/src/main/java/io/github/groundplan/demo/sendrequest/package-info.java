/**
 * Send a request: one message travels to a name resolver, a server and a database, and back, and a
 * waterfall adds up what each hop cost. Start with {@link
 * io.github.groundplan.demo.sendrequest.SendRequest}; {@link
 * io.github.groundplan.demo.sendrequest.Scene} holds every cost.
 */
package io.github.groundplan.demo.sendrequest;
