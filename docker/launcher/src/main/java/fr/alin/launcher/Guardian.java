package fr.alin.launcher;

import java.util.List;
import java.util.Map;

/** Outlives a launcher that was killed outright, to end what it had started. */
final class Guardian {

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

    private final Children children;

    Guardian(Children children) {
        this.children = children;
    }

    void start() {
        var launcher = Long.toString(ProcessHandle.current().pid());
        var folder = children.notes().toString();
        children.spawn("guardian", List.of("/bin/sh", "-c", SCRIPT, "guardian", launcher, folder), Map.of());
    }

    void stop() {
        children.kill("guardian");
    }
}
