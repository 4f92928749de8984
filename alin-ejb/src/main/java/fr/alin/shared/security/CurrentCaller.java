package fr.alin.shared.security;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** The account behind the running call. The principal's name is the account's id, so that no log shows an address. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CurrentCaller {

    @Resource
    SessionContext context;

    /** @throws NotSignedIn when nobody, or the system itself, is calling */
    public long accountId() {
        var name = context.getCallerPrincipal().getName();
        if (!name.matches("[0-9]{1,18}")) {
            throw new NotSignedIn();
        }
        return Long.parseLong(name);
    }
}
