package fr.alin.web.advisor;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.AccountHolder;
import fr.alin.web.shared.Messages;

/** The advisors' names; those of a list are read together. */
@Named
@RequestScoped
public class Colleagues {

    @Inject
    AccountDirectory directory;

    @Inject
    Messages messages;

    private final Map<Long, AccountHolder> known = new HashMap<>();

    void load(Collection<Long> accounts) {
        if (!accounts.isEmpty()) {
            known.putAll(directory.holders(Set.copyOf(accounts)));
        }
    }

    /** The name of an advisor that was loaded; of an account that is gone, that it was a colleague. */
    public String name(long account) {
        var holder = known.get(account);
        return holder == null ? messages.text("desk.colleague") : holder.greeting();
    }

    /** The same, asked once for each account; for lines that come one by one. */
    String find(long account) {
        if (!known.containsKey(account)) {
            load(Set.of(account));
        }
        return name(account);
    }
}
