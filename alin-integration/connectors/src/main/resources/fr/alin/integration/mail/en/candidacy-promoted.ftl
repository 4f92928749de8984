<#assign subject = "AL'in: the home is now offered to you">
<@greeting/>
<@p>The person ranked before you is no longer a candidate. In the order of the allocation commission of ${landlord}, this home is now offered to you, until ${until}: ${home()}.</@p>
<@p>The landlord will contact you for the visit, if it has not taken place, then for the signature of the lease. If you no longer want it, say so on the page “My candidacies”.</@p>
<@action "See my candidacy" link/>
<@signature/>
