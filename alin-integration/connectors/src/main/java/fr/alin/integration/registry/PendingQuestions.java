package fr.alin.integration.registry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;

/**
 * Which question each reply answers, by correlation. A reply that comes late, again, or to no question of ours finds
 * nobody: it is counted and dropped, with a line in the log that says how it came and nothing of what it held.
 */
@ApplicationScoped
public class PendingQuestions {

    private static final Logger LOG = Logger.getLogger(PendingQuestions.class.getName());
    private static final int REMEMBERED = 2000;

    private final Map<String, CompletableFuture<Optional<String>>> waiting = new LinkedHashMap<>();
    private final Map<String, Stray> ended = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Stray> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Map<Stray, Long> strays = new LinkedHashMap<>();

    @Inject
    AlinSettings settings;

    /** Begins to wait; empty when as many questions wait already as may. The text is absent when the reply is none. */
    public synchronized Optional<CompletableFuture<Optional<String>>> open(String correlation) {
        if (waiting.size() >= settings.siteQuestionsAtOnce()) {
            return Optional.empty();
        }
        var answer = new CompletableFuture<Optional<String>>();
        waiting.put(correlation, answer);
        return Optional.of(answer);
    }

    /** Nobody waits any more; what comes from now on is late. */
    public synchronized void giveUp(String correlation) {
        if (waiting.remove(correlation) != null) {
            ended.put(correlation, Stray.LATE);
        }
    }

    /** Hands a reply to the question it answers. */
    public synchronized void answered(String correlation, Optional<String> text) {
        var answer = correlation == null ? null : waiting.remove(correlation);
        if (answer != null) {
            ended.put(correlation, Stray.AGAIN);
            answer.complete(text);
        } else {
            drop(correlation == null ? Stray.FOREIGN : ended.getOrDefault(correlation, Stray.FOREIGN));
        }
    }

    private void drop(Stray how) {
        var times = strays.merge(how, 1L, Long::sum);
        LOG.log(Level.WARNING, "A reply of a registration site was dropped: {0}, the {1} of its kind", new Object[] {
            how.words, times
        });
    }

    /** How many replies were dropped in one way since the node started. */
    public synchronized long dropped(Stray how) {
        return strays.getOrDefault(how, 0L);
    }

    /** In what way a reply finds nobody. */
    public enum Stray {
        LATE("it came when nobody waited any more"),
        AGAIN("it had come before"),
        FOREIGN("it answers no question of this node");

        private final String words;

        Stray(String words) {
            this.words = words;
        }
    }
}
