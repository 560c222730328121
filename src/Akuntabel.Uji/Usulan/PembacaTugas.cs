namespace Akuntabel.Uji.Usulan;

/// <summary>Reads the duty and the functions of the office from its own sentences: "Dinas … mempunyai tugas …", "… menyelenggarakan
/// fungsi:" and the items behind. Those of its head and of its parts are others.</summary>
internal sealed class PembacaTugas(HimpunanUsulan himpun, PencatatSumber sumber, ButirNaskah naskah)
{
    private const int TugasTersedikit = 20;
    private const int TugasTerpanjang = 700;

    private static readonly PolaTeks PolaTugas = Bunyi.Pola(@"\b(mempunyai|memiliki)\s+tugas(\s+pokok)?\s*(yaitu|adalah)?\s*[:“""]?\s*");
    private static readonly PolaTeks PolaTugasAdalah = Bunyi.Pola(@"\b(adalah|yaitu)\s*[:“""]?\s*");
    private static readonly PolaTeks PolaAwalTugas = Bunyi.Pola(@"^\W*tugas(\s+pokok)?\s+(dinas|badan|inspektorat|kantor|satuan|"
        + @"rumah\s+sakit|kecamatan|sekretariat)\b");

    private static readonly PolaTeks PolaFungsi = Bunyi.Pola(@"\b(mempunyai|memiliki|menyelenggarakan|melaksanakan)\s+fungsi\b"
        + @"[^:]{0,60}:\s*$");

    private static readonly PolaTeks PolaHubung = Bunyi.Pola(@"[;,.\s]*(\b(dan|serta))?[;,.\s]*$");
    private static readonly PolaTeks PolaBukan = Bunyi.Pola(@"^(dan|serta|pokok)\b|\bsebagai\s+berikut\b|\bsebagaimana\b");

    /// <summary>Reads it.</summary>
    public void Baca()
    {
        var hal = new Lazy<HalUsulan>(() => himpun.Baru(JenisUsulan.Profil));
        foreach (var p in naskah.Paragraf)
        {
            var tugas = Tugas(p, out var asal);
            if (tugas.Length > 0 && !Ada(hal, BidangUsulan.Tugas))
            {
                hal.Value.Tambah(BidangUsulan.Tugas, null, new CalonNilai(Kecil(tugas), 0, sumber.Rujuk(asal)));
            }

            if (PolaFungsi.Match(p.Teks) is { Success: true } m && !Ada(hal, BidangUsulan.Fungsi) && ButirNaskah.Kantor(p.Teks[..m.Index])
                && naskah.Butir(p) is { Count: > 1 } butir)
            {
                var isi = string.Join('\n', butir.Select(b => Kecil(TeksUsulan.Uraian(b.Teks))).Where(t => t.Length > 0));
                hal.Value.Tambah(BidangUsulan.Fungsi, null, new CalonNilai(isi, 0, sumber.Rujuk(p))
                {
                    PerluDilihat = ButirNaskah.Terputus(butir),
                });
            }
        }
    }

    private static bool Ada(Lazy<HalUsulan> hal, BidangUsulan bidang) => hal.IsValueCreated && hal.Value.Memuat(bidang);

    private string Tugas(ParagrafTerbaca p, out ParagrafTerbaca asal)
    {
        asal = p;
        var m = PolaTugas.Match(p.Teks);
        if (m.Success ? !ButirNaskah.Kantor(p.Teks[..m.Index]) : !PolaAwalTugas.IsMatch(p.Teks))
        {
            return "";
        }

        m = m.Success ? m : PolaTugasAdalah.Match(p.Teks);
        var isi = m.Success ? p.Teks[(m.Index + m.Length)..] : "";
        if (m.Success && isi.Trim().Length == 0 && naskah.Sesudah(p) is { Jenis: not JenisParagraf.Judul } bawah)
        {
            (isi, asal) = (TeksUsulan.Uraian(bawah.Teks), bawah);
        }

        var kalimat = TeksUsulan.Rapi(isi.Split(". ")[0].Split(['”', '"', ';'])[0]).TrimEnd('.', ' ');
        return kalimat.Length is >= TugasTersedikit and <= TugasTerpanjang && !PolaBukan.IsMatch(kalimat) ? kalimat : "";
    }

    // as a sentence goes on: small letter first, no sign at the end
    private static string Kecil(string teks)
    {
        var isi = PolaHubung.Replace(TeksUsulan.Rapi(teks), "");
        return isi.Length > 1 && char.IsUpper(isi[0]) && !char.IsUpper(isi[1]) ? char.ToLowerInvariant(isi[0]) + isi[1..] : isi;
    }
}
