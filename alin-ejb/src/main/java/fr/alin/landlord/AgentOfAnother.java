package fr.alin.landlord;

import fr.alin.shared.error.BusinessException;

/** Refused: the account acts for another landlord, which has to dismiss it first. */
class AgentOfAnother extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AgentOfAnother(String landlordName) {
        super("landlord.agent-of-another", landlordName);
    }
}
