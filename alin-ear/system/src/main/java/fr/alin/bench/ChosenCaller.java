package fr.alin.bench;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;

import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.NotSignedIn;

/** Whoever the calling thread says it is: thousands of accounts without as many sign-ins. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class ChosenCaller extends CurrentCaller {

    private static final ThreadLocal<Long> ACCOUNT = new ThreadLocal<>();

    /** Public, for the tests come from another class loader. */
    public static void becomes(long account) {
        ACCOUNT.set(account);
    }

    @Override
    public long accountId() {
        var account = ACCOUNT.get();
        if (account == null) {
            throw new NotSignedIn();
        }
        return account;
    }
}
