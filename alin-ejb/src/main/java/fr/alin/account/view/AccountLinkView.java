package fr.alin.account.view;

import fr.alin.account.model.LinkPurpose;
import fr.alin.account.model.LinkState;

/** Data of the page behind a mailed link; the confirmation click comes before the password page. */
public record AccountLinkView(LinkState state, LinkPurpose purpose, boolean emailConfirmed, String maskedEmail) {

    public static AccountLinkView unusable() {
        return new AccountLinkView(LinkState.UNUSABLE, LinkPurpose.ACTIVATION, false, "");
    }
}
