package fr.alin.account;

import fr.alin.shared.error.BusinessException;

/** The member of staff has chosen a password already and can sign in. */
public class InvitationAccepted extends BusinessException {

    private static final long serialVersionUID = 1L;

    public InvitationAccepted() {
        super("account.invitation-accepted");
    }
}
