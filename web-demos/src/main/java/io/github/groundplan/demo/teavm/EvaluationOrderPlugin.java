package io.github.groundplan.demo.teavm;

import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Puts {@link EvaluationOrder} into every compilation to JavaScript. WebAssembly needs no help. */
public final class EvaluationOrderPlugin implements TeaVMPlugin {
  @Override
  public void install(TeaVMHost host) {
    if (host.getExtension(TeaVMJavaScriptHost.class) != null) {
      host.add(new EvaluationOrder());
    }
  }
}
