package fr.alin.integration.partners;

import fr.alin.integration.partners.mailbox.Mailbox;
import fr.alin.integration.partners.message.BrokerLink;
import fr.alin.integration.partners.page.Reply;

/** Links to all stand-ins, with the state of their broker connections. */
record HomePage(BrokerLink landlord, BrokerLink registry, Mailbox mailbox) {

    Reply show() {
        return Reply.page(html ->
                JtehomeGenerated.render(html, null, mailbox.size(), registry.isConnected(), landlord.isConnected()));
    }
}
