package fr.alin.account.model;

import java.util.EnumSet;
import java.util.Set;

import fr.alin.shared.error.BusinessException;

/** The password breaks at least one rule of R-040; says which, for the list on the page. */
public class PasswordTooWeak extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final EnumSet<PasswordRule> broken;

    public PasswordTooWeak(Set<PasswordRule> broken) {
        super("account.password-too-weak");
        this.broken = EnumSet.copyOf(broken);
    }

    public Set<PasswordRule> broken() {
        return EnumSet.copyOf(broken);
    }
}
