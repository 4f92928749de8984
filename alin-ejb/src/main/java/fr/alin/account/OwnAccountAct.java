package fr.alin.account;

import fr.alin.shared.error.BusinessException;

/** Nobody acts on an account in her own name; a colleague does. */
public class OwnAccountAct extends BusinessException {

    private static final long serialVersionUID = 1L;

    OwnAccountAct() {
        super("account-act.own");
    }
}
