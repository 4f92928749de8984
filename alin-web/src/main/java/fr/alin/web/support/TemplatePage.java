package fr.alin.web.support;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.model.Language;
import fr.alin.support.HelpDeskService;
import fr.alin.support.model.HelpWords;
import fr.alin.support.model.TemplateName;
import fr.alin.web.shared.Messages;

/** support/template.xhtml: one answer that is often given, or a new one. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {

    private static final String LIST = "/support/templates?faces-redirect=true";

    private static final long serialVersionUID = 1L;

    @Inject
    HelpDeskService desk;

    @Inject
    Messages messages;

    private Long id;
    private String name = "";
    private Language language = Language.FR;
    private String words = "";

    /** Loads before rendering, so that an unknown one answers 404; none is asked for when it is new. */
    public void load() {
        if (id != null) {
            var template = desk.template(id);
            name = template.name();
            language = template.language();
            words = template.words();
        }
    }

    public String save() {
        if (id == null) {
            desk.addTemplate(new TemplateName(name), language, new HelpWords(words));
        } else {
            desk.changeTemplate(id, new TemplateName(name), new HelpWords(words));
        }
        messages.info("template.done");
        return LIST;
    }

    public String remove() {
        desk.removeTemplate(id);
        messages.info("template.removed");
        return LIST;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
