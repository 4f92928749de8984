package fr.alin.account;

import fr.alin.shared.error.BusinessException;

/** The caller has acted on accounts as often as she may in an hour. */
public class TooManyAccountActs extends BusinessException {

    private static final long serialVersionUID = 1L;

    TooManyAccountActs(int most) {
        super("account-act.too-many", most);
    }
}
