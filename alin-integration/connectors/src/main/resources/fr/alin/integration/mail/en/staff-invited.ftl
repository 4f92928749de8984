<#assign subject = "AL'in: your access for work">
<@greeting/>
<@p>Action Logement opens AL'in for you as <#switch role><#case "ADVISOR">an advisor<#break><#case "TEAM_LEAD">a team lead<#break><#case "SUPPORT">a member of the support team<#break><#case "DPO">the data protection officer<#break><#case "STAFF_ADMINISTRATOR">the manager of staff accounts<#break><#default>an administrator</#switch>. You sign in with the address that receives this message; it remains to choose your password.</@p>
<@action "Choose my password" link/>
<@p>This link expires in ${days} day(s). After that, ask whoever manages the accounts for a new invitation.</@p>
<@p>If you do not work for Action Logement, please ignore this message.</@p>
<@signature/>
