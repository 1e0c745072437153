package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionCommandTest {
  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void theScriptKnowsCommandsAndOptions(String shell) {
    String script = Said.to("completion", shell).fine();

    assertTrue(script.contains("complete -F _complete_groundplan"), script);
    assertTrue(script.contains("build check serve new"), script);
    assertTrue(script.contains("--content"), script);
    assertTrue(script.contains("function _picocli_groundplan_sim_run()"), script);
  }

  @Test
  void anUnknownShellIsWrongUsage() {
    assertEquals(2, Said.to("completion", "fish").exitCode());
  }
}
