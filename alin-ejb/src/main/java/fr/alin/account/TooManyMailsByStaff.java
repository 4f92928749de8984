package fr.alin.account;

import fr.alin.shared.error.BusinessException;

/** Members of staff have had as many mails made for this person as they may in an hour. */
class TooManyMailsByStaff extends BusinessException {

    private static final long serialVersionUID = 1L;

    TooManyMailsByStaff(int most) {
        super("account-act.too-many-mails", most);
    }
}
