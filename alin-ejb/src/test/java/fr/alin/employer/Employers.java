package fr.alin.employer;

import java.time.Clock;

import fr.alin.employer.port.CompanyDirectory;
import fr.alin.shared.security.CurrentCaller;

/** The services of this context on fakes. */
public final class Employers {

    private Employers() {}

    public static CompanyService companies(CompanyDirectory directory) {
        var made = new CompanyService();
        made.directory = directory;
        return made;
    }

    public static ConsentService consents(ConsentRepository register, CurrentCaller caller, Clock clock) {
        var made = new ConsentService();
        made.consents = register;
        made.caller = caller;
        made.clock = clock;
        return made;
    }
}
