package fr.alin.account.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import fr.alin.shared.error.BusinessException;

/** The password breaks at least one rule; carries the broken rules and hints for the page. */
public class PasswordTooWeak extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final EnumSet<PasswordRule> broken;
    private final List<String> hints;

    /** @param hints those of {@link PasswordGuess} */
    public PasswordTooWeak(Set<PasswordRule> broken, List<String> hints) {
        super("account.password-too-weak");
        this.broken = EnumSet.copyOf(broken);
        this.hints = List.copyOf(hints);
    }

    /** @throws PasswordTooWeak when a rule is broken */
    public static void refuse(String password, PasswordOwner owner) {
        var broken = PasswordRule.brokenBy(password, owner);
        if (!broken.isEmpty()) {
            var hints = broken.contains(PasswordRule.HARD_TO_GUESS)
                    ? PasswordGuess.of(password, owner).hints()
                    : List.<String>of();
            throw new PasswordTooWeak(broken, hints);
        }
    }

    public Set<PasswordRule> broken() {
        return EnumSet.copyOf(broken);
    }

    public List<String> hints() {
        return hints;
    }
}
