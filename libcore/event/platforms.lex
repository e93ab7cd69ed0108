# Where people post, as the noun after the preposition: "took to Instagram", "wrote on her blog".
account
blog
bluesky
channel
facebook
feed
instagram
linkedin
livejournal
mastodon
media
myspace
pinterest
reddit
snapchat
social media
substack
telegram
threads
tiktok
truth social
tumblr
twitch
twitter
vkontakte
webpage
website
wechat
weibo
whatsapp
x
youtube
