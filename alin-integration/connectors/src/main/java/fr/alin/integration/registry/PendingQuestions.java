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
 * Matches replies to waiting questions by correlation id. Late, duplicate and unknown replies are dropped and counted;
 * the log line does not contain their content.
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

    /**
     * Registers a question; empty if too many are waiting. The future's text is absent if the reply is not a text
     * message.
     */
    public synchronized Optional<CompletableFuture<Optional<String>>> open(String correlation) {
        if (waiting.size() >= settings.siteQuestionsAtOnce()) {
            return Optional.empty();
        }
        var answer = new CompletableFuture<Optional<String>>();
        waiting.put(correlation, answer);
        return Optional.of(answer);
    }

    /** Stops waiting. A reply from now on is late. */
    public synchronized void giveUp(String correlation) {
        if (waiting.remove(correlation) != null) {
            ended.put(correlation, Stray.LATE);
        }
    }

    /** Completes the question that this reply answers. */
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
        LOG.log(Level.WARNING, "Dropped a reply of a registration site: {0} ({1} so far)", new Object[] {
            how.words, times
        });
    }

    /** Number of replies dropped for this reason since the node started. */
    public synchronized long dropped(Stray how) {
        return strays.getOrDefault(how, 0L);
    }

    /** Why a reply has no waiting question. */
    public enum Stray {
        LATE("late"),
        AGAIN("duplicate"),
        FOREIGN("unknown correlation id");

        private final String words;

        Stray(String words) {
            this.words = words;
        }
    }
}
