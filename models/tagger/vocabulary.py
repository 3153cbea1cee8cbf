"""Lists the words of the tagger's vocabulary: word, tags, frequency, with tabs between.

  python3 vocabulary.py LEXICONS HANLP_WORDS JIEBA_WORDS > vocabulary.tsv

LEXICONS: a folder with admin_div, countries, jionlp, agencies, hanlp1x and thuocl in it.
HANLP_WORDS: the words of hanlp-portable's dictionaries, "word<TAB>tag,tag" (H: core, C: custom dictionary).
JIEBA_WORDS: dict.txt of jieba-analysis.
The model keeps hashes of the words and sets of tags, no text.
"""
import csv, re, sys, collections
L = sys.argv[1] + '/'
D=collections.defaultdict(set)
def norm(s):
    o=[]
    for c in s:
        k=ord(c)
        if 0xff01<=k<=0xff5e: c=chr(k-0xfee0)
        if c.isdigit() and ord(c)<128: c='0'
        if c in '•・‧∙⋅': c='·'
        o.append(c.lower())
    return ''.join(o)
def add(w,t):
    w=norm(w.strip().strip('"'))
    if 1<=len(w)<=16: D[w].add(t)
for l in open(sys.argv[2],encoding='utf8'):
    p=l.rstrip('\n').split('\t')
    if len(p)<2: continue
    for t in p[1].split(','): add(p[0],t)
jt=set('n v a d m q r p c u f t s z i l j b g'.split())|{'nr','nrt','ns','nt','nz','vn','an','ad','nrfg'}
freq={}
for l in open(sys.argv[3],encoding='utf8'):
    p=l.split()
    if len(p)<3: continue
    t=p[2] if p[2] in jt else p[2][0]
    if t in('nrfg',): t='nr'
    add(p[0],'J'+t); freq[norm(p[0])]=freq.get(norm(p[0]),0)+int(p[1])
for f,t in(('provinces','Aprov'),('cities','Acity'),('areas','Aarea'),('streets','Astreet')):
    for r in list(csv.reader(open(L+'admin_div/'+f+'.csv',encoding='utf8')))[1:]:
        n=r[1]; add(n,t)
        for suf in ('维吾尔自治区','壮族自治区','回族自治区','自治区','特别行政区','省','市','地区','自治州','盟','自治县','县','区','旗','街道','镇','乡','林区'):
            if n.endswith(suf) and len(n)-len(suf)>=2: 
                add(n[:-len(suf)],t+'s'); break
        m=re.match(r'(.{2,}?)(?:[\u4e00-\u9fff]{1,3}族)+自治[州县]$',n)
        if m: add(m.group(1),t+'s')
for l in open(L+'countries/countries_zh_CN.csv',encoding='utf8'):
    p=l.strip().split(',')
    if len(p)>1: add(p[1],'Country')
for l in open(L+'jionlp/world_location.txt',encoding='utf8'):
    for q in l.strip().rstrip(':').split('\t'):
        for w in q.split('/'): add(w,'Country' if '\t' in l else 'World')
for l in open(L+'agencies/agency_names.txt',encoding='utf8'): add(l,'Agency')
for l in open(L+'hanlp1x/custom_人名词典.txt',encoding='utf8'):
    p=l.split(); 
    if len(p)>1: add(p[0],'X'+p[1])
for l in open(L+'hanlp1x/custom_全国地名大全.txt',encoding='utf8'): add(l.split()[0] if l.split() else '','Xplace')
for l in open(L+'hanlp1x/custom_机构名词典.txt',encoding='utf8'):
    if l.split(): add(l.split()[0],'Xorg')
for l in open(L+'hanlp1x/person_nrf.txt',encoding='utf8'):
    if l.split(): add(l.split()[0],'Xnrf')
# person chars: B surname C given2 D given2b E single given
for l in open(L+'hanlp1x/person_nr.txt',encoding='utf8'):
    p=l.rstrip('\n').split(' ')
    if len(p)>=3 and len(p[0])<=4 and '始##' not in p[0] and '末##' not in p[0] and '未##' not in p[0]:
        for t,n in zip(p[1::2],p[2::2]):
            if int(n)>=3: add(p[0],'R'+t)
for l in open(L+'thuocl/THUOCL_diming.txt',encoding='utf-8-sig'):
    p=l.split('\t')
    if p[0]: add(p[0],'Tdm')
for l in open(L+'thuocl/THUOCL_lishimingren.txt',encoding='utf-8-sig'):
    p=l.split('\t')
    if p[0].strip(): add(p[0],'Thist')
for l in open(L+'thuocl/THUOCL_chengyu.txt',encoding='utf-8-sig'):
    p=l.split('\t')
    if p[0].strip(): add(p[0],'Ti')
M={}
def g(name,*ts):
    for t in ts: M[t]=name
g('n','Hn','Jn','Cn');g('v','Hv','Jv','Cv');g('a','Ha','Ja','Ca','Jad','Jan','Hz','Jz','Cz');g('d','Hd','Jd','Cd');g('i','Hi','Ji','Hl','Jl','Ci','Cl','Ti')
g('m','Hm','Jm','Cm');g('q','Hq','Jq','Cq');g('r','Hr','Jr','Cr');g('p','Hp','Jp','Cp');g('c','Hc','Jc','Cc');g('u','Hu','Ju','Cu','Hy','Jy','Cy','He','Je','Ce','Ho','Jo','Co');g('f','Hf','Jf','Cf');g('s','Hs','Js','Cs');g('t','Ht','Jt','Ct');g('j','Hj','Jj','Cj');g('b','Hb','Jb','Cb');g('g','Hg','Jg','Cg');g('vn','Jvn')
g('Hns','Hns','Cns');g('Jns','Jns');g('Hnr','Hnr','Cnr');g('Jnr','Jnr');g('Hnrf','Hnrf','Cnrf','Jnrt');g('Hnt','Hnt','Cnt','Cni','Hni');g('Jnt','Jnt');g('Hnz','Hnz','Cnz');g('Jnz','Jnz');g('Cnn','Cnn')
keep = 'Aprov Acity Aarea Astreet Aprovs Acitys Aareas Astreets Country Agency Xnr Xplace Xorg Xnrf RB RC RD RE RK RL RM RX RZ RU RV Tdm Thist'.split()
for k in keep: M[k] = k
g('title', 'Cnn')
for w in sorted(D):
    tags = sorted({M[t] for t in D[w] if t in M})
    if tags: print(w, ','.join(tags), freq.get(w, 0), sep='\t')
