package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.EmailChangeService;
import fr.alin.account.model.LinkKey;
import fr.alin.account.view.EmailChangeView;
import fr.alin.web.security.DeviceCookie;
import org.omnifaces.cdi.Param;

/** account/email-change.xhtml: opened by the links mailed to both addresses, with or without a session. */
@Named
@RequestScoped
public class EmailChangePage {

    @Inject
    EmailChangeService service;

    @Inject
    DeviceCookie device;

    @Inject
    ExternalContext browser;

    @Inject
    @Param
    String key;

    /** With an unusable key the page only says so. */
    public String confirm() {
        if (!getLink().usable()) {
            return null;
        }
        var confirmation = service.confirm(key);
        confirmation.device().ifPresent(token -> device.remember((HttpServletResponse) browser.getResponse(), token));
        return confirmation.changed()
                ? "/account/email-changed?faces-redirect=true"
                : "/account/email-change?faces-redirect=true&key=" + key;
    }

    public String refuse() {
        if (!getLink().usable()) {
            return null;
        }
        service.refuse(key);
        return "/account/email-kept?faces-redirect=true";
    }

    /** Read at each call: a refused click may have ended the change. */
    public EmailChangeView getLink() {
        return LinkKey.isShaped(key) ? service.look(key) : EmailChangeView.over();
    }

    /** Null unless it has the form of a key; other text is not carried on. */
    public String getKey() {
        return LinkKey.isShaped(key) ? key : null;
    }
}
