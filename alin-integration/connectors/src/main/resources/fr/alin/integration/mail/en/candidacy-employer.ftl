<#assign subjects = {"REQUESTED": "your employer is asked for its agreement", "GRANTED": "your employer agrees", "REFUSED": "your employer does not agree", "OVERDUE": "your employer has not answered", "WAIVED": "your candidacy goes on without your employer's agreement"}>
<#assign subject = "AL'in: " + subjects[state]>
<@greeting/>
<#if state == "REQUESTED">
<@p>You have applied for this home: ${home()}. Your company wishes to agree before files leave for the landlord; we have asked it, with an answer by ${until} at the latest.</@p>
<@p>You have nothing to do. Your file is reviewed meanwhile; after that day, it leaves without the answer.</@p>
<#elseif state == "GRANTED">
<@p>Your employer agrees to your candidacy: ${home()}. It takes its course.</@p>
<#elseif state == "REFUSED">
<@p>Your employer does not agree to your candidacy: ${home()}. Your file does not leave for now; your advisor decides what follows. The reason, if one is given, can be read in AL'in.</@p>
<#elseif state == "OVERDUE">
<@p>Your employer has not answered before the end of ${until}, about your candidacy: ${home()}. Your file leaves without its answer.</@p>
<#else>
<@p>Your advisor has decided to go on without your employer's agreement, for your candidacy: ${home()}. The reason can be read in AL'in.</@p>
</#if>
<@action "See my candidacy" link/>
<@signature/>
