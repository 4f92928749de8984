<#assign subject = "AL'in: your candidacy is validated">
<@greeting/>
<@p>An Action Logement advisor has validated your candidacy for this home: ${home()}.</@p>
<@p>After the closing date the best ranked candidates are sent to the landlord together. You will know at once whether you are among them; there is nothing for you to do.</@p>
<@action "See my candidacy" link/>
<@signature/>
