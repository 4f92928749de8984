package fr.alin.web.support;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.model.StatedReason;
import fr.alin.support.HelpDeskService;
import fr.alin.support.model.HelpAnswered;
import fr.alin.support.model.HelpWords;
import fr.alin.support.view.HelpTemplateView;
import fr.alin.support.view.HelpView;
import fr.alin.web.draft.CurrentDraft;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.shared.Messages;

/** support/request.xhtml: one request, and the answer to it. */
@Named
@ViewScoped
public class RequestPage implements Serializable {

    private static final String HERE = "/support/request?faces-redirect=true&includeViewParams=true";

    private static final long serialVersionUID = 1L;

    @Inject
    HelpDeskService desk;

    @Inject
    CurrentDraft draft;

    @Inject
    Messages messages;

    private long id;
    private String words = "";
    private transient HelpView request;

    /** Loads before rendering, so that an unknown request answers 404. */
    public void load() {
        request = desk.request(id);
    }

    public String take() {
        return act("request.take.done", () -> desk.take(id));
    }

    public String answer() {
        return act("request.answer.done", () -> {
            desk.answer(id, new HelpWords(words));
            draft.forget(DraftForm.HELP_ANSWER, id);
        });
    }

    /** Opens the person who wrote, as she agreed. */
    public String open() {
        var account = desk.open(id, new StatedReason(messages.text("request.reason", id)));
        return PersonPage.HERE + "&id=" + account;
    }

    /** What a colleague answered meanwhile is shown, and what was typed stays. */
    private String act(String done, Runnable work) {
        try {
            work.run();
        } catch (HelpAnswered meanwhile) {
            request = null;
            messages.error("error." + meanwhile.code());
            return null;
        }
        messages.info(done);
        return HERE;
    }

    /** Adds an answer that is often given to what was typed. */
    public void insert(String text) {
        words = words.isBlank() ? text : words.stripTrailing() + "\n\n" + text;
    }

    public HelpView getRequest() {
        if (request == null) {
            request = desk.request(id);
        }
        return request;
    }

    /** In the language of who asked. */
    public List<HelpTemplateView> getTemplates() {
        var language = getRequest().writer().language();
        return desk.templates().stream()
                .filter(template -> template.language() == language)
                .toList();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
