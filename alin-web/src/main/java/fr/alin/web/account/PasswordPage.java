package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.AccountService;
import fr.alin.account.ChoosePassword;
import fr.alin.account.model.LinkKey;
import fr.alin.account.model.LinkPurpose;
import fr.alin.account.model.LinkState;
import fr.alin.account.model.PasswordTooWeak;
import fr.alin.account.model.PasswordsDiffer;
import fr.alin.account.view.AccountLinkView;
import fr.alin.web.security.DeviceCookie;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.NextPage;
import org.omnifaces.cdi.Param;

/** account/password.xhtml: the broken rules are listed at the field. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    AccountService accounts;

    @Inject
    DeviceCookie device;

    @Inject
    NextPage next;

    @Inject
    ExternalContext browser;

    @Inject
    Messages messages;

    @Inject
    @Param
    String key;

    private AccountLinkView link;
    private String password;
    private String confirmation;

    /** Opens only for a confirmed link; the service checks it again on submit. */
    public String load() {
        if (link().state() != LinkState.VALID) {
            return "/account/link-expired?faces-redirect=true&includeViewParams=true";
        }
        return link().emailConfirmed() ? null : "/account/confirm?faces-redirect=true&includeViewParams=true";
    }

    public String choose() {
        var elsewhere = load();
        if (elsewhere != null) {
            return elsewhere;
        }
        var renewal = link().purpose() == LinkPurpose.NEW_PASSWORD;
        try {
            var token = accounts.choosePassword(new ChoosePassword(key, password, confirmation));
            device.remember((HttpServletResponse) browser.getResponse(), token);
        } catch (PasswordTooWeak refusal) {
            PasswordRules.report("password", refusal, messages);
            return null;
        } catch (PasswordsDiffer refusal) {
            messages.fieldError("confirmation", "error." + refusal.code());
            return null;
        }
        next.announce((HttpServletResponse) browser.getResponse(), renewal ? "changed" : "created");
        return "/account/created?faces-redirect=true";
    }

    private AccountLinkView link() {
        if (link == null) {
            link = LinkKey.isShaped(key) ? accounts.link(key) : AccountLinkView.unusable();
        }
        return link;
    }

    /** The suffix of the page's text, by the purpose of the link. */
    public String getWords() {
        return switch (link().purpose()) {
            case ACTIVATION -> "activation";
            case NEW_PASSWORD -> "renewal";
            case INVITATION -> "invitation";
        };
    }

    /** Null unless it has the form of a key; other text is not carried on. */
    public String getKey() {
        return LinkKey.isShaped(key) ? key : null;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }
}
