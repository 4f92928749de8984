<#assign subject = "AL'in: your candidacy is not approved">
<@greeting/>
<@p>An Action Logement advisor has studied your candidacy for this home and has not approved it: ${home()}.</@p>
<@p>The reason and the advisor's explanation are on the page “My candidacies”.</@p>
<@p>You can apply for another home right now.</@p>
<@action "See my candidacies" link/>
<@signature/>
