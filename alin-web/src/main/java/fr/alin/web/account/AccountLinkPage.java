package fr.alin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountService;
import fr.alin.account.model.LinkKey;
import fr.alin.account.model.LinkPurpose;
import fr.alin.account.model.LinkState;
import fr.alin.account.view.AccountLinkView;
import org.omnifaces.cdi.Param;

/**
 * Opened by a mailed link: account/confirm.xhtml, or account/link-expired.xhtml when it is too late.
 */
@Named
@RequestScoped
public class AccountLinkPage {

    @Inject
    AccountService accounts;

    @Inject
    TypedEmail typedEmail;

    @Inject
    @Param
    String key;

    private AccountLinkView link;

    /** Opening the page does not use up the link; a confirmed one goes straight to the password. */
    public String load() {
        if (getLink().state() != LinkState.VALID) {
            return tooLate();
        }
        return getLink().emailConfirmed() ? toPassword() : null;
    }

    /** The link may have expired while the page was open, or the key may be missing. */
    public String confirm() {
        if (getLink().state() != LinkState.VALID) {
            return tooLate();
        }
        accounts.confirmEmail(key);
        return toPassword();
    }

    /** The page that follows announces the mail that was sent. */
    public String renew() {
        var again = getLink();
        if (again.state() != LinkState.EXPIRED) {
            return tooLate();
        }
        accounts.renewLink(key);
        if (again.purpose() == LinkPurpose.ACTIVATION) {
            typedEmail.carry(again.maskedEmail());
            return "/account/validation?faces-redirect=true";
        }
        return "/account/forgotten-sent?faces-redirect=true";
    }

    private static String tooLate() {
        return "/account/link-expired?faces-redirect=true&includeViewParams=true";
    }

    private static String toPassword() {
        return "/account/password?faces-redirect=true&includeViewParams=true";
    }

    public boolean isExpired() {
        return getLink().state() == LinkState.EXPIRED;
    }

    /** The prefix of the page's texts, by the purpose of the link. */
    public String getWords() {
        return switch (getLink().purpose()) {
            case ACTIVATION -> "confirm";
            case NEW_PASSWORD -> "confirm-renewal";
            case INVITATION -> "confirm-invitation";
        };
    }

    /** An invitation is repeated by whoever made it. */
    public boolean isInvitation() {
        return getLink().purpose() == LinkPurpose.INVITATION;
    }

    public AccountLinkView getLink() {
        if (link == null) {
            link = LinkKey.isShaped(key) ? accounts.link(key) : AccountLinkView.unusable();
        }
        return link;
    }

    /** Null unless it has the form of a key; other text is not carried on. */
    public String getKey() {
        return LinkKey.isShaped(key) ? key : null;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
