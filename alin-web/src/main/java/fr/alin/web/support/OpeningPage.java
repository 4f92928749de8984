package fr.alin.web.support;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.model.StatedReason;
import fr.alin.support.OpenPerson;
import fr.alin.support.SupportService;
import fr.alin.support.model.CallerAnswers;
import fr.alin.support.model.CallerFact;
import fr.alin.web.shared.Messages;

/**
 * support/opening.xhtml: what a caller answers, compared before anything is shown, and why she calls. Not even the name is
 * shown, since whoever counts up the number in the address would read everybody's.
 */
@Named
@ViewScoped
public class OpeningPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SupportService support;

    @Inject
    Messages messages;

    private final Map<String, String> answers = new HashMap<>();
    private long id;
    private String reason = "";
    private Set<CallerFact> questions;

    /** Loads before rendering, so that an unknown person answers 404. */
    public void load() {
        questions = support.questions(id);
    }

    public String open() {
        var given = new EnumMap<CallerFact, String>(CallerFact.class);
        answers.forEach((fact, typed) -> given.put(CallerFact.valueOf(fact), typed));
        if (support.open(new OpenPerson(id, new CallerAnswers(given), new StatedReason(reason)))) {
            return PersonPage.HERE + "&id=" + id;
        }
        messages.error("opening.failed");
        return null;
    }

    public boolean isAsked(String fact) {
        return questions.contains(CallerFact.valueOf(fact));
    }

    /** By the names of {@link CallerFact}. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
