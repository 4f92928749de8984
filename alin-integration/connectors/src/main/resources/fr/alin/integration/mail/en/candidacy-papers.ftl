<#assign subject = "AL'in: the landlord needs documents for your file">
<@greeting/>
<@p>Documents are missing in your file, which ${landlord} examines: ${home()}.<#if until?has_content> They are expected by ${until}.</#if></@p>
<@p>The list is in AL'in, where you also say what you have deposited. Without these documents, the commission cannot decide.</@p>
<@action "See which documents" link/>
<@signature/>
