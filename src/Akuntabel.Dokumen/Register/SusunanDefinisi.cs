using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;

namespace Akuntabel.Dokumen.Register;

/// <summary>The keys of a written definition.</summary>
internal static class SusunanDefinisi
{
    private static readonly PetaTulisan<PadananKata> Padanan = new("Padanan", new PadananKata("", ""), p => p.Kata,
    [
        RuasDefinisi.Teks<PadananKata>("kata", p => p.Kata, (p, t) => p with { Kata = t }, wajib: true),
        RuasDefinisi.Teks<PadananKata>("baku", p => p.Baku, (p, t) => p with { Baku = t }),
    ]);

    private static readonly PetaTulisan<BidangRegister> Bidang = new("Bidang", new BidangRegister("", "", JenisIsian.Teks), b => b.Nama,
    [
        RuasDefinisi.Kode<BidangRegister>(b => b.Kode, (b, t) => b with { Kode = t }),
        RuasDefinisi.Teks<BidangRegister>("nama", b => b.Nama, (b, t) => b with { Nama = t }, wajib: true),
        RuasDefinisi.Kata<BidangRegister, JenisIsian>("jenis", b => b.Jenis, (b, k) => b with { Jenis = k }, wajib: true),
        RuasDefinisi.Teks<BidangRegister>("bagian", b => b.Bagian, (b, t) => b with { Bagian = t }),
        RuasDefinisi.Ya<BidangRegister>("wajib", b => b.Wajib, (b, y) => b with { Wajib = y }),
        RuasDefinisi.Kata<BidangRegister, KerahasiaanBidang>("kerahasiaan", b => b.Kerahasiaan, (b, k) => b with { Kerahasiaan = k }, KerahasiaanBidang.Terbuka),
        RuasDefinisi.Kata<BidangRegister, PolaIsian>("pola", b => b.Pola, (b, k) => b with { Pola = k }, PolaIsian.Bebas),
        RuasDefinisi.Teks<BidangRegister>("satuan", b => b.Satuan, (b, t) => b with { Satuan = t }),
        RuasDefinisi.Bulat<BidangRegister>("desimal", b => b.Desimal, (b, n) => b with { Desimal = n }),
        RuasDefinisi.DaftarTeks<BidangRegister>("pilihan", b => b.Pilihan, (b, d) => b with { Pilihan = d }),
        RuasDefinisi.Teks<BidangRegister>("rumus", b => b.Rumus, (b, t) => b with { Rumus = t }),
        RuasDefinisi.Teks<BidangRegister>("skala", b => b.Skala, (b, t) => b with { Skala = t }),
        RuasDefinisi.Ya<BidangRegister>("di_daftar", b => b.DiDaftar, (b, y) => b with { DiDaftar = y }),
        RuasDefinisi.Teks<BidangRegister>("petunjuk", b => b.Petunjuk, (b, t) => b with { Petunjuk = t }),
        RuasDefinisi.Teks<BidangRegister>("tidak_sebelum", b => b.TidakSebelum, (b, t) => b with { TidakSebelum = t }),
        RuasDefinisi.DaftarTeks<BidangRegister>("sinonim", b => b.Sinonim, (b, d) => b with { Sinonim = d }),
    ]);

    private static readonly PetaTulisan<KeadaanRegister> Keadaan = new("Keadaan", new KeadaanRegister("", ""), k => k.Nama,
    [
        RuasDefinisi.Kode<KeadaanRegister>(k => k.Kode, (k, t) => k with { Kode = t }),
        RuasDefinisi.Teks<KeadaanRegister>("nama", k => k.Nama, (k, t) => k with { Nama = t }, wajib: true),
        RuasDefinisi.Ya<KeadaanRegister>("akhir", k => k.Akhir, (k, y) => k with { Akhir = y }),
    ]);

    private static readonly PetaTulisan<PerpindahanRegister> Perpindahan = new("Tindakan", new PerpindahanRegister("", "", [], ""), p => p.Nama,
    [
        RuasDefinisi.Kode<PerpindahanRegister>(p => p.Kode, (p, t) => p with { Kode = t }),
        RuasDefinisi.Teks<PerpindahanRegister>("nama", p => p.Nama, (p, t) => p with { Nama = t }, wajib: true),
        RuasDefinisi.DaftarTeks<PerpindahanRegister>("dari", p => p.Dari, (p, d) => p with { Dari = d }),
        RuasDefinisi.Teks<PerpindahanRegister>("ke", p => p.Ke, (p, t) => p with { Ke = t }, wajib: true),
        RuasDefinisi.DaftarTeks<PerpindahanRegister>("wajib", p => p.Wajib, (p, d) => p with { Wajib = d }),
        RuasDefinisi.Teks<PerpindahanRegister>("hari", p => p.Hari, (p, t) => p with { Hari = t }),
        RuasDefinisi.Ya<PerpindahanRegister>("beralasan", p => p.Beralasan, (p, y) => p with { Beralasan = y }),
        RuasDefinisi.DaftarKata<PerpindahanRegister, Peran>("peran", p => p.Peran, (p, d) => p with { Peran = d }),
    ]);

    private static readonly PetaTulisan<TenggatRegister> Tenggat = new("Tenggat",
        new TenggatRegister("", "", PatokanTempo.Bidang, "", 0, SatuanTempo.Hari), t => t.Nama,
    [
        RuasDefinisi.Kode<TenggatRegister>(t => t.Kode, (t, k) => t with { Kode = k }),
        RuasDefinisi.Teks<TenggatRegister>("nama", t => t.Nama, (t, k) => t with { Nama = k }, wajib: true),
        RuasDefinisi.Kata<TenggatRegister, PatokanTempo>("patokan", t => t.Patokan, (t, k) => t with { Patokan = k }, wajib: true),
        RuasDefinisi.Teks<TenggatRegister>("dari", t => t.Dari, (t, k) => t with { Dari = k }, wajib: true),
        RuasDefinisi.Bulat<TenggatRegister>("banyak", t => t.Banyak, (t, n) => t with { Banyak = n }),
        RuasDefinisi.Kata<TenggatRegister, SatuanTempo>("satuan", t => t.Satuan, (t, k) => t with { Satuan = k }, SatuanTempo.Hari),
        RuasDefinisi.Bulat<TenggatRegister>("bulan", t => t.Bulan, (t, n) => t with { Bulan = n }),
        RuasDefinisi.Bulat<TenggatRegister>("tanggal", t => t.Tanggal, (t, n) => t with { Tanggal = n }),
        RuasDefinisi.DaftarTeks<TenggatRegister>("selama_keadaan", t => t.SelamaKeadaan, (t, d) => t with { SelamaKeadaan = d }),
        RuasDefinisi.Teks<TenggatRegister>("selesai_bila", t => t.SelesaiBila, (t, k) => t with { SelesaiBila = k }),
        RuasDefinisi.Bulat<TenggatRegister>("peringatan", t => t.Peringatan, (t, n) => t with { Peringatan = n }, new TenggatRegister("", "", default, "", 0, default).Peringatan),
        RuasDefinisi.DaftarKata<TenggatRegister, Peran>("peran", t => t.Peran, (t, d) => t with { Peran = d }),
        RuasDefinisi.Teks<TenggatRegister>("dasar", t => t.Dasar, (t, k) => t with { Dasar = k }),
        RuasDefinisi.Kata<TenggatRegister, KeyakinanDasar>("keyakinan", t => t.Keyakinan, (t, k) => t with { Keyakinan = k }),
        RuasDefinisi.Teks<TenggatRegister>("surat", t => t.Surat, (t, k) => t with { Surat = k }),
    ]);

    private static readonly PetaTulisan<SyaratRegister> Syarat = new("Syarat", new SyaratRegister("", PembandingSyarat.SalahSatu, []), _ => "",
    [
        RuasDefinisi.Teks<SyaratRegister>("bidang", s => s.Bidang, (s, t) => s with { Bidang = t }, wajib: true),
        RuasDefinisi.Kata<SyaratRegister, PembandingSyarat>("pembanding", s => s.Pembanding, (s, k) => s with { Pembanding = k }, wajib: true),
        RuasDefinisi.DaftarTeks<SyaratRegister>("nilai", s => s.Nilai, (s, d) => s with { Nilai = d }),
    ]);

    private static readonly PetaTulisan<TampilanRegister> Tampilan = new("Tabel", new TampilanRegister("", "", []), t => t.Judul,
    [
        RuasDefinisi.Kode<TampilanRegister>(t => t.Kode, (t, k) => t with { Kode = k }),
        RuasDefinisi.Teks<TampilanRegister>("judul", t => t.Judul, (t, k) => t with { Judul = k }, wajib: true),
        RuasDefinisi.DaftarTeks<TampilanRegister>("kolom", t => t.Kolom, (t, d) => t with { Kolom = d }, wajib: true),
        RuasDefinisi.Kata<TampilanRegister, UkuranKueri>("ukuran", t => t.Ukuran, (t, k) => t with { Ukuran = k }),
        RuasDefinisi.DaftarTeks<TampilanRegister>("bidang", t => t.Bidang, (t, d) => t with { Bidang = d }),
        RuasDefinisi.Teks<TampilanRegister>("silang", t => t.Silang, (t, k) => t with { Silang = k }),
        RuasDefinisi.DaftarTeks<TampilanRegister>("keadaan", t => t.Keadaan, (t, d) => t with { Keadaan = d }),
        RuasDefinisi.Daftar<TampilanRegister, SyaratRegister>("syarat", Syarat, t => t.Syarat, (t, d) => t with { Syarat = d }),
        RuasDefinisi.Kata<TampilanRegister, MasaKueri>("masa", t => t.Masa, (t, k) => t with { Masa = k }, MasaKueri.Semua),
        RuasDefinisi.Teks<TampilanRegister>("hari", t => t.Hari, (t, k) => t with { Hari = k }),
    ]);

    private static readonly PetaTulisan<NilaiParameter> Nilai = new("Nilai", new NilaiParameter(default, 0, ""), _ => "",
    [
        RuasDefinisi.Hari<NilaiParameter>("sejak", n => n.Sejak, (n, h) => n with { Sejak = h }),
        RuasDefinisi.Angka<NilaiParameter>("nilai", n => n.Nilai, (n, x) => n with { Nilai = x }),
        RuasDefinisi.Teks<NilaiParameter>("untuk", n => n.Untuk, (n, t) => n with { Untuk = t }),
        RuasDefinisi.Teks<NilaiParameter>("dasar", n => n.Dasar, (n, t) => n with { Dasar = t }),
    ]);

    private static readonly PetaTulisan<ParameterRegister> Parameter = new("Parameter", new ParameterRegister("", "", "", []), p => p.Nama,
    [
        RuasDefinisi.Kode<ParameterRegister>(p => p.Kode, (p, t) => p with { Kode = t }),
        RuasDefinisi.Teks<ParameterRegister>("nama", p => p.Nama, (p, t) => p with { Nama = t }, wajib: true),
        RuasDefinisi.Teks<ParameterRegister>("satuan", p => p.Satuan, (p, t) => p with { Satuan = t }),
        RuasDefinisi.Daftar<ParameterRegister, NilaiParameter>("berlaku", Nilai, p => p.Berlaku, (p, d) => p with { Berlaku = d }),
        RuasDefinisi.Teks<ParameterRegister>("hari", p => p.Hari, (p, t) => p with { Hari = t }),
        RuasDefinisi.Teks<ParameterRegister>("menurut", p => p.Menurut, (p, t) => p with { Menurut = t }),
    ]);

    private static readonly PetaTulisan<AksesRegister> Akses = new("Yang boleh", new AksesRegister([], [], []), _ => "",
    [
        RuasDefinisi.DaftarKata<AksesRegister, Peran>("baca", a => a.Baca, (a, d) => a with { Baca = d }),
        RuasDefinisi.DaftarKata<AksesRegister, Peran>("tulis", a => a.Tulis, (a, d) => a with { Tulis = d }),
        RuasDefinisi.DaftarKata<AksesRegister, Peran>("rahasia", a => a.Rahasia, (a, d) => a with { Rahasia = d }),
    ]);

    private static readonly PetaTulisan<RetensiRegister> Retensi = new("Retensi", new RetensiRegister("", 0, ""), _ => "",
    [
        RuasDefinisi.Teks<RetensiRegister>("bidang", r => r.Bidang, (r, t) => r with { Bidang = t }),
        RuasDefinisi.Bulat<RetensiRegister>("tahun", r => r.Tahun, (r, n) => r with { Tahun = n }),
        RuasDefinisi.Teks<RetensiRegister>("dasar", r => r.Dasar, (r, t) => r with { Dasar = t }),
    ]);

    public static PetaTulisan<DefinisiRegister> Definisi { get; } = new("Register", new DefinisiRegister("", "", "", []), _ => "",
    [
        RuasDefinisi.Kode<DefinisiRegister>(d => d.Kode, (d, t) => d with { Kode = t }),
        RuasDefinisi.Teks<DefinisiRegister>("nama", d => d.Nama, (d, t) => d with { Nama = t }, wajib: true),
        RuasDefinisi.Teks<DefinisiRegister>("sebutan", d => d.Sebutan, (d, t) => d with { Sebutan = t }, wajib: true),
        RuasDefinisi.Teks<DefinisiRegister>("uraian", d => d.Uraian, (d, t) => d with { Uraian = t }),
        RuasDefinisi.Teks<DefinisiRegister>("dasar", d => d.Dasar, (d, t) => d with { Dasar = t }),
        RuasDefinisi.Kata<DefinisiRegister, KeyakinanDasar>("keyakinan", d => d.Keyakinan, (d, k) => d with { Keyakinan = k }),
        RuasDefinisi.Teks<DefinisiRegister>("catatan", d => d.Catatan, (d, t) => d with { Catatan = t }),
        RuasDefinisi.Daftar<DefinisiRegister, BidangRegister>("bidang", Bidang, d => d.Bidang, (d, b) => d with { Bidang = b }, wajib: true),
        RuasDefinisi.DaftarTeks<DefinisiRegister>("kunci_sama", d => d.KunciSama, (d, k) => d with { KunciSama = k }),
        RuasDefinisi.Daftar<DefinisiRegister, PadananKata>("padanan", Padanan, d => d.Padanan, (d, p) => d with { Padanan = p }),
        RuasDefinisi.Daftar<DefinisiRegister, KeadaanRegister>("keadaan", Keadaan, d => d.Keadaan, (d, k) => d with { Keadaan = k }),
        RuasDefinisi.Daftar<DefinisiRegister, PerpindahanRegister>("tindakan", Perpindahan, d => d.Perpindahan, (d, p) => d with { Perpindahan = p }),
        RuasDefinisi.Daftar<DefinisiRegister, TenggatRegister>("tenggat", Tenggat, d => d.Tenggat, (d, t) => d with { Tenggat = t }),
        RuasDefinisi.Daftar<DefinisiRegister, TampilanRegister>("tabel", Tampilan, d => d.Tampilan, (d, t) => d with { Tampilan = t }),
        RuasDefinisi.Daftar<DefinisiRegister, ParameterRegister>("parameter", Parameter, d => d.Parameter, (d, p) => d with { Parameter = p }),
        RuasDefinisi.Isi<DefinisiRegister, AksesRegister>("akses", Akses, d => d.Akses, (d, a) => d with { Akses = a }),
        RuasDefinisi.Isi<DefinisiRegister, RetensiRegister>("retensi", Retensi, d => d.Retensi, (d, r) => d with { Retensi = r }),
    ]);

    public static PetaTulisan<KueriRegister> Kueri { get; } = new("Hitungan", new KueriRegister("", UkuranKueri.Banyak), _ => "",
    [
        RuasDefinisi.Teks<KueriRegister>("register", k => k.Register, (k, t) => k with { Register = t }, wajib: true),
        RuasDefinisi.Kata<KueriRegister, UkuranKueri>("ukuran", k => k.Ukuran, (k, u) => k with { Ukuran = u }, wajib: true),
        RuasDefinisi.DaftarTeks<KueriRegister>("bidang", k => k.Bidang, (k, d) => k with { Bidang = d }),
        RuasDefinisi.DaftarTeks<KueriRegister>("keadaan", k => k.Keadaan, (k, d) => k with { Keadaan = d }),
        RuasDefinisi.Daftar<KueriRegister, SyaratRegister>("syarat", Syarat, k => k.Syarat, (k, d) => k with { Syarat = d }),
        RuasDefinisi.Kata<KueriRegister, MasaKueri>("masa", k => k.Masa, (k, m) => k with { Masa = m }, MasaKueri.Semua),
        RuasDefinisi.Teks<KueriRegister>("hari", k => k.Hari, (k, t) => k with { Hari = t }),
    ]);
}
