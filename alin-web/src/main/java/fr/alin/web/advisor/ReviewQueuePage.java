package fr.alin.web.advisor;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.view.ReviewLine;

/** advisor/candidacies.xhtml: the candidacies that wait for a decision. */
@Named
@RequestScoped
public class ReviewQueuePage {

    @Inject
    ReviewService reviews;

    @Inject
    Clock clock;

    private List<ReviewLine> lines;

    @PostConstruct
    void load() {
        lines = reviews.pending();
    }

    public List<ReviewLine> getLines() {
        return lines;
    }

    /** Full days since the candidacy was made. */
    public long age(ReviewLine line) {
        return Duration.between(line.submittedAt(), clock.instant()).toDays();
    }
}
