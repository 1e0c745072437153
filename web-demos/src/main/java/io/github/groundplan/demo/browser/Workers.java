package io.github.groundplan.demo.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Workers of the browser that run a demo's million requests. */
final class Workers {
  /** What kind of news it is that a worker tells: how much is done. */
  static final String SHARE = "share";

  /** The other kind of news: all is done. What went wrong is the third. */
  static final String RESULT = "result";

  private Workers() {}

  /** Listens to a worker. */
  @JSFunctor
  interface News extends JSObject {
    /**
     * Told something.
     *
     * @param kind {@link #SHARE}, {@link #RESULT} or {@code failure}
     * @param share done, from 0 to 1
     * @param text the result, or what went wrong
     */
    void accept(String kind, double share, String text);
  }

  /**
   * The address of the site's worker, which can run WebAssembly; empty where there is none, or
   * where a page may not start it: opened from a disk.
   */
  @JSBody(
      script =
          "var script = document.querySelector('script[data-worker]');"
              + "return script && typeof Worker === 'function' &&"
              + " location.protocol.indexOf('http') === 0 ?"
              + " new URL(script.getAttribute('data-worker'), document.baseURI).href : '';")
  static native String ofSite();

  /**
   * The address of a worker made of this program's own text, which any page may start; empty where
   * the text is not at hand: that of the common part and of those that the page brought. It gets by
   * without building functions from strings: the page's policy, which forbids that, holds in it
   * too.
   */
  @JSBody(
      script =
          "if (typeof window.groundplanProgram !== 'function' || typeof Worker !== 'function')"
              + " return '';"
              + "return URL.createObjectURL(new Blob(["
              + "'Object.assign(self, (' + window.groundplanProgram + ')(['"
              + " + (window.groundplanParts || []).join() + ']));"
              + "onmessage = function(event) { var job = event.data; try {"
              + " postMessage(groundplanLongRun(job.demo, job.material, job.state, \"JavaScript\","
              + " function(share) { postMessage(share); }));"
              + "} catch (e) { postMessage({failure: String(e && e.message || e)}); } };'],"
              + " {type: 'text/javascript'}));")
  static native String ofProgram();

  /**
   * Starts a worker.
   *
   * @param state of the demo, as it stands in an address
   * @return the worker; null if none could be started, which the listener is told
   */
  @JSBody(
      params = {"address", "demo", "material", "state", "news"},
      script =
          "var worker, script = document.querySelector('script[data-worker]');"
              + "function at(name) { return script ?"
              + " new URL(script.getAttribute(name), document.baseURI).href : ''; }"
              + "function fail(event) { if (event.preventDefault) event.preventDefault();"
              + " news('failure', 0, event.message || 'no worker could be started'); }"
              + "try { worker = new Worker(address); }"
              + "catch (e) { setTimeout(function() { fail(e); }, 0); return null; }"
              + "worker.onerror = fail;"
              + "worker.onmessage = function(event) { var data = event.data;"
              + " URL.revokeObjectURL(address);"
              + " if (typeof data === 'number') news('share', data, '');"
              + " else if (typeof data === 'string') news('result', 1, data);"
              + " else news('failure', 0, data.failure); };"
              + "worker.postMessage({demo: demo, material: material, state: state,"
              + " scripts: Array.prototype.map.call("
              + " document.querySelectorAll('script[data-part], script[data-worker]'),"
              + " function(each) { return each.src; }), wasm: at('data-wasm'),"
              + " wasmRuntime: at('data-wasm-runtime')});"
              + "return worker;")
  static native JSObject start(
      String address, String demo, String material, String state, News news);

  /** Ends a worker at once, whatever it is doing. */
  @JSBody(params = "worker", script = "worker.terminate();")
  static native void end(JSObject worker);
}
