package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.AccountDirectory;
import fr.alin.account.OwnAccountService;
import fr.alin.account.view.AccountHolder;
import fr.alin.account.view.PendingEmail;
import fr.alin.shared.model.Language;
import fr.alin.web.shared.BrowserCookies;
import fr.alin.web.shared.Messages;

/** account/mine.xhtml: the holder's account data, each with a link to change it. */
@Named
@RequestScoped
public class OwnAccountPage {

    static final String ADDRESS = "/account/mine?faces-redirect=true";

    @Inject
    AccountDirectory directory;

    @Inject
    OwnAccountService service;

    @Inject
    FacesContext faces;

    @Inject
    Messages messages;

    @Inject
    BrowserCookies cookies;

    private AccountHolder holder;
    private Language language;

    public AccountHolder getHolder() {
        if (holder == null) {
            holder = directory.current();
        }
        return holder;
    }

    /** Null without a pending change. */
    public PendingEmail getPending() {
        return service.pendingEmail().orElse(null);
    }

    /** Changes the language of pages and mails on all devices; the message is already in it. */
    public String speak() {
        directory.changeLanguage(language);
        cookies.rememberLanguage(
                (HttpServletResponse) faces.getExternalContext().getResponse(), language);
        faces.getViewRoot().setLocale(language.locale());
        messages.info("language.done");
        return ADDRESS;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public Language getLanguage() {
        return language == null ? getHolder().language() : language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
