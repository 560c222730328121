using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;
using FsCheck;
using FsCheck.Fluent;

namespace Akuntabel.Dokumen.Tests.Register;

public sealed class TulisanDefinisiTests
{
    private const string Sah = """
        kode: perpustakaan
        nama: Perpustakaan desa
        sebutan: perpustakaan
        bidang:
          - {kode: nama, nama: Nama, jenis: teks, wajib: ya}
          - {kode: koleksi, nama: Koleksi, jenis: angka, satuan: buku}
        """;

    private static readonly JsonSerializerOptions Rinci = new() { WriteIndented = true };

    public static TheoryData<string> Bawaan => [.. RegisterBawaan.Semua.Select(d => d.Kode)];

    [Theory]
    [MemberData(nameof(Bawaan))]
    public void Yang_bawaan_tertulis_dan_terbaca_kembali_sama(string kode)
    {
        var d = RegisterBawaan.Cari(kode);
        Assert.NotNull(d);
        Assert.Equal(Banding(d), Banding(TulisanDefinisi.Baca(TulisanDefinisi.Tulis(d), "uji").Nilai));
    }

    [Fact]
    public void Definisi_apa_pun_tertulis_dan_terbaca_kembali_sama() =>
        Prop.ForAll(Sembarang().ToArbitrary(), d =>
        {
            var catatan = new CatatanBaca();
            var terbaca = TulisanDefinisi.Urai(TulisanDefinisi.Tulis(d), "uji", catatan);
            Assert.Empty(catatan.Kesalahan);
            Assert.Equal(Banding(d), Banding(terbaca));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Definisi_yang_benar_terbaca()
    {
        var d = TulisanDefinisi.Baca(Sah, "uji").Nilai;
        Assert.Equal(("perpustakaan", "buku", true), (d.Kode, d.Bidang[1].Satuan, d.Bidang[0].Wajib));
        Assert.Equal(Banding(AksesRegister.Biasa), Banding(d.Akses));
    }

    [Theory]
    [InlineData("jenis: angka", "jenis: bilangan", 6, "bilangan")]
    [InlineData("satuan: buku", "satuann: buku", 6, "satuann")]
    [InlineData("kode: koleksi", "kode: Koleksi Buku", 6, "Koleksi Buku")]
    [InlineData("wajib: ya", "wajib: boleh", 5, "boleh")]
    [InlineData("sebutan: perpustakaan\n", "", 1, "sebutan")]
    [InlineData("nama: Perpustakaan desa", "nama: \"\"", 2, "Nama register")]
    [InlineData("nama: Koleksi", "nama: Nama", 5, "bernama sama")]
    [InlineData(", wajib: ya", "", 5, "wajib diisi")]
    [InlineData("jenis: angka", "jenis: pilihan", 6, "pilihan")]
    [InlineData("jenis: angka", "jenis: terhitung, rumus: Buku × 2", 6, "rumus")]
    [InlineData("satuan: buku}", "satuan: buku", 7, "YAML")]
    public void Setiap_kesalahan_menyebut_barisnya(string dari, string ke, int baris, string kata)
    {
        var hasil = TulisanDefinisi.Baca(Sah.Replace(dari, ke, StringComparison.Ordinal), "perpustakaan");
        Assert.False(hasil.Ada);
        Assert.Contains(hasil.DaftarKesalahan, k => k.Asal.Baris == baris && k.ToString().Contains(kata, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b")]
    [InlineData("kode: [a]\nnama: {x: y}\nsebutan: x\nbidang: teks")]
    [InlineData("kode: a\nnama: a\nsebutan: a\nbidang: [[], [[]], 3]")]
    [InlineData("&a [*a]")]
    public void Tulisan_yang_rusak_ditolak_dengan_alasan(string teks) => Assert.NotEmpty(TulisanDefinisi.Baca(teks, "uji").DaftarKesalahan);

    private static string Banding<T>(T nilai) => JsonSerializer.Serialize(nilai, Rinci);

    private static Gen<DefinisiRegister> Sembarang()
    {
        var teks = ArbMap.Default.GeneratorFor<string>().Select(Bersih);
        var kode = Gen.Choose(1, 9999).Select(n => $"k{n}_a-b");
        var daftar = teks.Where(t => t.Length > 0).ListOf().Select(l => (IReadOnlyList<string>)l);
        var angka = Gen.Choose(-5000, 5000);
        var ya = ArbMap.Default.GeneratorFor<bool>();
        var hari = Gen.Choose(1, 3_000_000).Select(n => DateOnly.FromDayNumber(n));
        var bidang = from k in kode
                     from n in teks
                     from jenis in Gen.Elements(Enum.GetValues<JenisIsian>())
                     from rahasia in Gen.Elements(Enum.GetValues<KerahasiaanBidang>())
                     from pola in Gen.Elements(Enum.GetValues<PolaIsian>())
                     from lain in teks.ListOf(6)
                     from pilihan in daftar
                     from w in ya
                     from d in ya
                     from des in angka
                     select new BidangRegister(k, n, jenis)
                     {
                         Kerahasiaan = rahasia, Pola = pola, Satuan = lain[0], Bagian = lain[1], Petunjuk = lain[2], Rumus = lain[3], Skala = lain[4],
                         Pilihan = pilihan, Sinonim = [.. pilihan.Reverse()], Wajib = w, DiDaftar = d, Desimal = des,
                     };
        var tenggat = from k in kode
                      from n in teks.ListOf(5)
                      from patokan in Gen.Elements(Enum.GetValues<PatokanTempo>())
                      from satuan in Gen.Elements(Enum.GetValues<SatuanTempo>())
                      from b in angka.ListOf(4)
                      from yakin in Gen.Elements<KeyakinanDasar?>(null, KeyakinanDasar.SatuSumber, KeyakinanDasar.BeberapaSumber)
                      from peran in Gen.Elements(Enum.GetValues<Peran>()).ListOf()
                      from s in daftar
                      select new TenggatRegister(k, n[0], patokan, n[1], b[0], satuan)
                      {
                          Bulan = b[1], Tanggal = b[2], Peringatan = b[3], Surat = n[2], Dasar = n[3], SelesaiBila = n[4], Keyakinan = yakin,
                          Peran = [.. peran], SelamaKeadaan = s,
                      };
        var parameter = from k in kode
                        from n in teks.ListOf(6)
                        from h in hari
                        from nilai in ArbMap.Default.GeneratorFor<int>()
                        from pecah in Gen.Choose(0, 99_999)
                        select new ParameterRegister(k, n[0], n[1], [new NilaiParameter(h, decimal.Parse(NilaiRegister.Tulis(nilai + (pecah / 100_000m)),
                            System.Globalization.CultureInfo.InvariantCulture), n[2]) { Untuk = n[3] }], n[4]) { Menurut = n[5] };
        var tampilan = from k in kode
                       from n in teks.ListOf(3)
                       from kolom in daftar
                       from ukuran in Gen.Elements<UkuranKueri?>(null, UkuranKueri.Beda, UkuranKueri.Jumlah)
                       from masa in Gen.Elements(Enum.GetValues<MasaKueri>())
                       from banding in Gen.Elements(Enum.GetValues<PembandingSyarat>())
                       select new TampilanRegister(k, n[0], kolom)
                       {
                           Ukuran = ukuran, Masa = masa, Silang = n[1], Hari = n[2], Keadaan = kolom, Bidang = kolom,
                           Syarat = [new SyaratRegister(n[1], banding, kolom)],
                       };
        return from k in kode
               from n in teks.ListOf(6)
               from b in bidang.ListOf()
               from t in tenggat.ListOf()
               from p in parameter.ListOf()
               from v in tampilan.ListOf()
               from s in daftar
               from y in ya
               from peran in Gen.Elements(Enum.GetValues<Peran>()).ListOf()
               from r in angka
               select new DefinisiRegister(k, n[0], n[1], [.. b])
               {
                   Uraian = n[2], Dasar = n[3], Catatan = n[4], KunciSama = s, Padanan = [.. s.Select(x => new PadananKata(x, n[5]))],
                   Keadaan = [new KeadaanRegister(k, n[5], y)], Perpindahan = [new PerpindahanRegister(k, n[4], s, n[3]) { Wajib = s, Beralasan = y, Peran = [.. peran] }],
                   Tenggat = [.. t], Tampilan = [.. v], Parameter = [.. p], Akses = new AksesRegister([.. peran], [], [Peran.Kepala]),
                   Retensi = y ? new RetensiRegister(n[0], r, n[1]) : null, Keyakinan = y ? KeyakinanDasar.BelumDiperiksa : null,
               };
    }

    // what cannot be in a text at all is not asked for
    private static string Bersih(string? teks) => string.Concat((teks ?? "").Where(c => !char.IsSurrogate(c) && c is not ('\0' or '\uFFFE' or '\uFFFF')));

    [Fact]
    public void Yang_tersimpan_tetap_terbaca_walau_aturan_kemudian_menolaknya()
    {
        var d = RegisterBawaan.Cari("ormas").ShouldNotBeNull();
        var teks = TulisanDefinisi.Tulis(d with { KunciSama = ["tidak_ada"] });
        TulisanDefinisi.Baca(teks, "uji").Ada.ShouldBeFalse();
        TulisanDefinisi.BacaTersimpan(teks).ShouldNotBeNull().Nama.ShouldBe(d.Nama);
        TulisanDefinisi.BacaTersimpan("bukan: [definisi").ShouldBeNull();
    }
}
