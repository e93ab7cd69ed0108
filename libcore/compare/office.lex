#: office class family
# Offices of one family exclude each other; those of class any(-...) go with all of their family.
admiral	admiral	rank
archbishop	archbishop	clergy
bishop	bishop	clergy
boss	any	state
brigadier	brigadier	rank
captain	captain	rank
cardinal	cardinal	clergy
chancellor	premier	state
chief	any	state
churchman	any-clergy	clergy
city official	any-city	city
clergyman	any-clergy	clergy
cleric	any-clergy	clergy
colonel	colonel	rank
commodore	commodore	rank
congressman	representative	parliament
congresswoman	representative	parliament
corporal	corporal	rank
deacon	deacon	clergy
defence lawyer	defender	court
defense attorney	defender	court
defense lawyer	defender	court
deputy mayor	deputy mayor	city
deputy president	deputy	state
deputy prime minister	deputy	state
district attorney	prosecutor	court
emir	monarch	state
emperor	monarch	state
empress	monarch	state
general	general	rank
head	any	state
head of government	premier	state
head of state	any	state
head of the government	premier	state
head of the state	president	state
imam	imam	clergy
judge	judge	court
justice	judge	court
king	monarch	state
lawmaker	any-parl	parliament
lawyer	any-law	court
leader	any	state
legislator	any-parl	parliament
lieutenant	lieutenant	rank
lieutenant colonel	lieutenant colonel	rank
lieutenant general	lieutenant general	rank
magistrate	judge	court
major	major	rank
major general	major general	rank
marshal	marshal	rank
mayor	mayor	city
member of parliament	mp	parliament
minister	minister	state
monarch	monarch	state
mp	mp	parliament
officer	any-rank	rank
official	any	state
parliamentarian	any-parl	parliament
patriarch	patriarch	clergy
pm	premier	state
politician	any	state
pope	pope	clergy
prelate	any-clergy	clergy
premier	premier	state
president	president	state
priest	priest	clergy
prime minister	premier	state
private	private	rank
prosecutor	prosecutor	court
queen	monarch	state
rabbi	rabbi	clergy
ruler	any	state
senator	senator	parliament
sergeant	sergeant	rank
soldier	any-rank	rank
statesman	any	state
strongman	any	state
sultan	monarch	state
taoiseach	premier	state
trainer	any-club	club
tsar	monarch	state
vice premier	deputy	state
vice president	deputy	state
vice-president	deputy	state
