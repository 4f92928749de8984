package fr.alin.web.candidacy;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.complement.ComplementAnswerService;
import fr.alin.candidacy.model.ComplementItem;
import fr.alin.candidacy.model.ComplementState;
import fr.alin.candidacy.view.ComplementView;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** What the applicant is asked to complete her dossier with, on the page of the candidacy and on that of her answer. */
@Named
@RequestScoped
public class ComplementPart {

    @Inject
    ComplementAnswerService answers;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private ComplementView latest;

    @PostConstruct
    void load() {
        latest = answers.latest().orElse(null);
    }

    /** The latest request of whoever has the dossier now, answered or not; null if there is none. */
    public ComplementView getLatest() {
        return latest;
    }

    /** The same while an answer is welcome. */
    public ComplementView getAsked() {
        return latest != null && latest.isAnswerable() ? latest : null;
    }

    /** What is asked, as a list that a page can go through. */
    public List<ComplementItem> getItems() {
        return List.copyOf(latest.items());
    }

    /** Whether her advisor waits for the answer, so that the review does. */
    public boolean isHoldingReview() {
        return latest != null && !latest.isByLandlord() && latest.state() == ComplementState.OPEN;
    }

    /** Who asks, or when she answered, and until when she can. */
    public String getWords() {
        var key = "complement." + latest.asker() + "." + latest.state();
        var ended = latest.endedAt().map(formats::date).orElse("");
        return latest.dueOn()
                .map(last -> messages.text(key, formats.date(last), ended))
                .orElseGet(() -> messages.text(key + ".undated", "", ended));
    }
}
