package fr.alin.launcher;

import java.util.List;
import java.util.Map;

/** Outlives a killed launcher and stops the processes it started. */
final class Watchdog {

    private static final String SCRIPT = """
            trap '' INT HUP
            while kill -0 "$1" 2>/dev/null; do sleep 1; done
            pids=$(cat "$2"/* 2>/dev/null | cut -d' ' -f1)
            for signal in TERM KILL; do
              for pid in $pids; do
                [ "$pid" = $$ ] || kill -$signal "$pid" 2>/dev/null
              done
              [ $signal = TERM ] && sleep 10
            done
            """;

    private final ChildProcesses processes;

    Watchdog(ChildProcesses processes) {
        this.processes = processes;
    }

    void start() {
        var launcher = Long.toString(ProcessHandle.current().pid());
        var folder = processes.notes().toString();
        processes.spawn("watchdog", List.of("/bin/sh", "-c", SCRIPT, "watchdog", launcher, folder), Map.of());
    }

    void stop() {
        processes.kill("watchdog");
    }
}
