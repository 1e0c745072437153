package io.github.groundplan.demo.teavm;

import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.backend.wasm.TeaVMWasmGCHost;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Makes every compilation of this project mean what Java says, or fail. */
public final class JavaMeaningPlugin implements TeaVMPlugin {
  @Override
  public void install(TeaVMHost host) {
    host.add(new PortabilityCheck());
    TeaVMJavaScriptHost javaScript = host.getExtension(TeaVMJavaScriptHost.class);
    if (javaScript != null) {
      host.add(EvaluationOrder.printedBy(javaScript));
      host.add(NumberMeaning.inJavaScript());
    }
    if (host.getExtension(TeaVMWasmGCHost.class) != null) {
      host.add(NumberMeaning.inWebAssembly());
    }
  }
}
