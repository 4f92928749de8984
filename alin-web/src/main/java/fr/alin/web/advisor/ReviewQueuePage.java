package fr.alin.web.advisor;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.shared.model.Folding;

/** advisor/candidacies.xhtml: the candidacies waiting for a decision. */
@Named
@ViewScoped
public class ReviewQueuePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewService reviews;

    @Inject
    Clock clock;

    private transient List<ReviewLine> lines;
    /** The lines that pass the table's filter; set by the table. */
    private transient List<ReviewLine> found;

    /** A mutable copy, which the table sorts in place. */
    public List<ReviewLine> getLines() {
        if (lines == null) {
            lines = new ArrayList<>(reviews.pending());
        }
        return lines;
    }

    /** Full days since submission. */
    public long age(ReviewLine line) {
        return Duration.between(line.submittedAt(), clock.instant()).toDays();
    }

    /** Global filter: matches town, landlord, offer, dwelling type or unique number, with or without blanks. */
    public boolean matches(Object value, Object filter, Locale locale) {
        var wanted = Folding.letters(Objects.toString(filter, ""));
        var line = (ReviewLine) value;
        var offer = line.offer();
        return Stream.of(
                        offer.city(),
                        offer.landlordName(),
                        offer.reference().value(),
                        offer.type().name(),
                        line.application().value())
                .anyMatch(text -> Folding.letters(text).contains(wanted));
    }

    public List<ReviewLine> getFound() {
        return found;
    }

    public void setFound(List<ReviewLine> found) {
        this.found = found;
    }
}
