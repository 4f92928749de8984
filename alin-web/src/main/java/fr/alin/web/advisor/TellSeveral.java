package fr.alin.web.advisor;

import java.io.Serializable;
import java.util.stream.Stream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.MessageService;
import fr.alin.candidacy.model.AdvisorMessage;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.shared.Messages;

/** several-tell.xhtml: one message to several people, read once more before it leaves. */
@Named
@ViewScoped
public class TellSeveral implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SeveralCandidaciesPage page;

    @Inject
    MessageService messages;

    @Inject
    Messages texts;

    @Inject
    CurrentDraft draft;

    private String words = "";
    private AdvisorMessage reviewed;

    /** Begins the message with a text that is ready, instead of another such text, and below what the advisor has written. */
    public void begin(MessageTemplate template) {
        var written = words.strip();
        words = written.isEmpty() || isReady(written) ? ready(template) : written + "\n\n" + ready(template);
        reviewed = null;
    }

    private boolean isReady(String text) {
        return Stream.of(getTemplates()).anyMatch(one -> ready(one).equals(text));
    }

    private String ready(MessageTemplate template) {
        return texts.text("tell.template." + template);
    }

    /** Shows the message as the people will read it. */
    public void review() {
        reviewed = new AdvisorMessage(words);
    }

    public void write() {
        reviewed = null;
    }

    /** Sends what was shown. */
    public String send() {
        var message = reviewed;
        draft.forget(DraftForm.TELL_SEVERAL);
        return page.perform(id -> messages.tell(id, message));
    }

    /** Null until it was asked to be shown. */
    public AdvisorMessage getReviewed() {
        return reviewed;
    }

    public MessageTemplate[] getTemplates() {
        return MessageTemplate.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
