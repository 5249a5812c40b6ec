package org.saksi.matching.scripts;

/// Spellings of usual surnames and characters of given names outside Mandarin: characters, then the spellings in use in Hong Kong, among
/// Hokkien and among Teochew speakers of South-East Asia. Written for this library from common knowledge of such names.
final class SouthernTable {

    static final String TABLE = """
            王 wong ong heng; 李 lee lee li; 张張 cheung teo tio; 刘劉 lau lau lau; 陈陳 chan tan tang; 杨楊 yeung yeo ie; 黄黃 wong ng ng
            赵趙 chiu teo tio; 吴吳 ng goh gou; 周 chow chiu chiu; 徐 tsui chee chi; 孙孫 suen sng sung; 马馬 ma beh bee; 朱 chu choo chu
            胡 wu oh ou; 郭 kwok kuek kuay; 何 ho ho hor; 高 ko koh kor; 林 lam lim lim; 罗羅 law loh lor; 郑鄭 cheng tay teh; 梁 leung neo nio
            谢謝 tse chia chia; 宋 sung song song; 唐 tong tng tng; 许許 hui koh kho; 韩韓 hon han hang; 冯馮 fung pang pang; 邓鄧 tang teng teng
            曹 cho chaw chau; 彭 pang phee phe; 曾 tsang chan cheng; 萧蕭肖 siu siow sio; 田 tin chan chang; 董 tung tang tang; 潘 poon phua phua
            袁 yuen wan uan; 蔡 choi chua chua; 蒋蔣 cheung chio chie; 余 yu yee eu; 于 yu yee eu; 杜 to tor tou; 叶葉 yip yap yap; 程 ching thia thia
            魏 ngai gui ngui; 苏蘇 so soh soh; 吕呂 lui loo lu; 丁 ting teng teng; 沈 shum sim sim; 任 yam jim jim; 姚 yiu yeo ieo; 卢盧 lo loh lou
            傅 fu poh pou; 钟鍾鐘 chung cheng cheng; 姜 keung khiong khiang; 崔 chui chui chui; 谭譚 tam tham tham; 廖 liu liau liau; 范 fan huan huam
            汪 wong ong uang; 陆陸 luk lek lek; 金 kam kim kim; 石 shek chioh chieh; 戴 tai tai to; 贾賈 ka kay kia; 韦韋 wai wee ui; 夏 ha hay hee
            邱丘 yau khoo khu; 方 fong png png; 侯 hau hau hau; 邹鄒 chow chow chou; 熊 hung him him; 孟 mang beng beng; 秦 chun chin ching
            白 pak peh peh; 江 kong kang kang; 阎閻 yim giam ngiam; 薛 sit sih sih; 尹 wan oon ung; 段 tuen tuan tuan; 雷 lui looi loi; 黎 lai lay loi
            史 sze soo su; 龙龍 lung leng leng; 陶 to tho thau; 贺賀 ho hor ho; 顾顧 koo koh kou; 毛 mo mo mor; 郝 kok hok hok; 龚龔 kung keng keng
            邵 siu siow sio; 万萬 man ban buang; 覃 tam tham tham; 武 mo boo bu; 钱錢 chin chee chi; 严嚴 yim giam ngiam; 莫 mok bok mok; 孔 hung khong khong
            向 heung hiong hiang; 汤湯 tong thng thng; 欧歐 au ow au; 司 sze soo su; 温溫 wan oon ung; 洪 hung ang ang; 柯 or kua kua; 庄莊 chong chng chng
            詹 tsim chiam chiam; 翁 yung ang eng; 施 sze see si; 颜顏 ngan gan ngan; 甘 kam kam kam; 麦麥 mak beh beh; 关關 kwan kuan kuang
            区區 au ow au; 伍 ng goh ngou; 凌 ling leng leng; 霍 fok hok hok; 简簡 kan kan kang; 辛 san sin sing; 符 fu hoo hu; 连連 lin lian liang
            伟偉 wai wee ui; 明 ming beng meng; 华華 wah hua hua; 强強 keung kiong kiang; 军軍 kwan koon kung; 国國 kwok kok kok; 文 man boon bung
            志 chi chee chi; 建 kin kian kiang; 平 ping peng peng; 小 siu sio sio; 玲 ling leng leng; 丽麗 lai lay li; 芳 fong hong hung; 英 ying eng eng
            美 mei bee mui; 红紅 hung ang ang; 梅 mui bwee buay; 兰蘭 lan lan lang; 秀 sau siew siu; 珍 chun tin tin; 玉 yuk giok gek; 月 yuet guat guek
            金 kam kim kim; 福 fuk hok hok; 德 tak tek tek; 荣榮 wing eng eng; 永 wing eng eng; 安 on an ang; 忠 chung tiong tong; 成 shing seng seng
            家 ka kay ke; 俊 chun chun chung; 杰傑 kit kiat kiak; 豪 ho ho hau; 健 kin kian kiang; 康 hong khong khang; 龙龍 lung leng leng; 海 hoi hai hai
            天 tin thian thi; 生 sang seng seng; 光 kwong kong kuang; 良 leung liong liang; 山 shan suan sua; 水 sui chui chui; 春 chun choon chung
            秋 chau chiu chiu; 雪 suet soat soh; 云雲 wan hoon hung; 风風 fung hong huang; 琴 kam khim khim; 静靜 ching cheng cheng; 敏 man bin ming
            慧 wai hui hui; 惠 wai hui hui; 颖穎 wing eng eng; 婷 ting teng teng; 雅 nga gay nge; 欣 yan hin hing; 怡 yi ee i; 嘉 ka kah ke; 子 chi choo chu
            大 tai tua tua; 中 chung tiong tong; 新 san sin sing; 学學 hok hak hak; 义義 yi ghee ngi; 仁 yan jin jing; 礼禮 lai lay loi; 智 chi tee ti
            信 shun sin sing; 勇 yung yong yong; 刚剛 kong kong kang; 宏 wang hong hong; 庆慶 hing kheng kheng; 祥 cheung siong siang; 贵貴 kwai kui kui
            富 fu hoo pu; 财財 choi chai chai; 宝寶 po poh po; 珠 chu choo chu; 花 fa hua hue; 香 heung hiong hiang; 莲蓮 lin lian noi; 凤鳳 fung hong hong
            霞 ha hay hee; 燕 yin yian i; 丹 tan tan tang; 青 ching chye cheh; 娟 kuen kuan kuang; 萍 ping peng phiang; 菊 kuk kiok kek; 爱愛 oi ai ai
            昌 cheung chiong chiang; 盛 shing seng seng; 振 chun chin ching; 耀 yiu yau iau; 辉輝 fai hui hui; 斌 pan pin ping; 鹏鵬 pang pheng pheng
            涛濤 to tho tau; 浩 ho ho hau; 宇 yu woo u; 超 chiu chiau chiau; 峰鋒 fung hong hong; 磊 lui looi lui; 洋 yeung yong iang; 毅 ngai gay ngi
            """;

    private SouthernTable() {}
}
