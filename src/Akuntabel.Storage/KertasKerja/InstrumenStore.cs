using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.KertasKerja;

/// <summary>An instrument as a pemda words or weighs it.</summary>
public sealed class InstrumenTersimpan
{
    /// <summary>Key.</summary>
    public string Id { get; init; } = "";

    /// <summary>Name of the <see cref="JenisKertas"/>.</summary>
    public string Jenis { get; init; } = "";

    /// <summary>Version, from 1.</summary>
    public int Versi { get; init; }

    /// <summary>Name for a reader.</summary>
    public string Nama { get; init; } = "";

    /// <summary>The pemda's guideline that it follows.</summary>
    public string Dasar { get; init; } = "";

    /// <summary>First year for which it holds.</summary>
    public int Sejak { get; init; }

    /// <summary>What it says, as its editor writes it.</summary>
    public string Isi { get; init; } = "";

    /// <summary>Whether it is in force from its year on.</summary>
    public int Aktif { get; init; }

    /// <summary>Why it was changed.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>Who wrote it.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";

    /// <summary>Counts the changes.</summary>
    public int Revisi { get; init; }
}

/// <summary>A version of an instrument that a pemda makes.</summary>
public sealed record InstrumenBaru(JenisKertas Jenis, string Nama, string Dasar, int Sejak, string Isi, string Alasan);

/// <summary>Between which days a party answers.</summary>
public sealed class JendelaTersimpan
{
    /// <summary>Year that is evaluated.</summary>
    public int Tahun { get; init; }

    /// <summary>Name of the <see cref="PihakKertas"/>.</summary>
    public string Pihak { get; init; } = "";

    /// <summary>First day, yyyy-MM-dd.</summary>
    public string Mulai { get; init; } = "";

    /// <summary>Last day, yyyy-MM-dd.</summary>
    public string Selesai { get; init; } = "";

    /// <summary>Why it was changed last.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>Counts the changes.</summary>
    public int Revisi { get; init; }

    /// <summary>Whether a day lies in it.</summary>
    public bool Memuat(DateOnly hari) => DateOnly.TryParse(Mulai, out var m) && DateOnly.TryParse(Selesai, out var s) && m <= hari && hari <= s;
}

/// <summary>Instruments of a pemda and the days between which its parties answer.</summary>
public sealed class InstrumenStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    private const int IsiTerpanjang = 400_000;

    private const string Kolom = "id, jenis, versi, nama, dasar, sejak, isi, aktif, alasan, oleh_nama, saat, revisi";

    /// <summary>All versions, the newest first.</summary>
    public Task<IReadOnlyList<InstrumenTersimpan>> DaftarAsync(string pemda, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<InstrumenTersimpan>($"SELECT {Kolom} FROM instrumen_pemda WHERE pemda = @pemda ORDER BY jenis, versi DESC", new { pemda }), batal);

    /// <summary>The one in force for a year; <c>null</c>: the one that comes with the product.</summary>
    public async Task<InstrumenTersimpan?> BerlakuAsync(string pemda, JenisKertas jenis, int tahun, CancellationToken batal = default) =>
        (await DaftarAsync(pemda, batal)).Where(i => i.Jenis == jenis.ToString() && i.Aktif != 0 && i.Sejak <= tahun).OrderByDescending(i => i.Sejak)
            .ThenByDescending(i => i.Versi).FirstOrDefault();

    /// <summary>Keeps a new version. Papers that have begun keep the one that they began with.</summary>
    public Task<HasilUbah> SimpanAsync(Pelaku pelaku, InstrumenBaru baru, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        ArgumentNullException.ThrowIfNull(baru);
        var b = baru with { Nama = TeksIsian.Rapi(baru.Nama), Dasar = TeksIsian.Rapi(baru.Dasar), Isi = TeksAman.Bersihkan(baru.Isi), Alasan = TeksAman.Bersihkan(baru.Alasan.Trim()) };
        var salah = TeksIsian.Wajib("Nama", "Nama instrumen", b.Nama) ?? TeksIsian.Wajib("Dasar", "Dasar", b.Dasar)
            ?? (TeksAman.Alasan(b.Alasan, wajib: true) is { } k ? new HasilUbah.Ditolak("Alasan", k) : null)
            ?? (b.Isi.Length is 0 or > IsiTerpanjang ? new HasilUbah.Ditolak("Isi", "Instrumennya kosong atau terlalu panjang.") : null)
            ?? (b.Sejak is < 2014 or > 2100 ? new HasilUbah.Ditolak("Sejak", "Tahun mulai berlaku antara 2014 dan 2100.") : null);
        return salah is not null ? Task.FromResult<HasilUbah>(salah) : basisdata.TulisAsync<HasilUbah>(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                var versi = 1 + await s.SatuAsync<int>("SELECT COALESCE(MAX(versi), 0) FROM instrumen_pemda WHERE pemda = @Pemda AND jenis = @jenis",
                    new { pelaku.Pemda, jenis = b.Jenis.ToString() });
                var id = Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N");
                await s.JalankanAsync(
                    $"INSERT INTO instrumen_pemda (pemda, {Kolom}) VALUES (@Pemda, @id, @jenis, @versi, @Nama, @Dasar, @Sejak, @Isi, 1, @Alasan, @oleh, @saat, 1)",
                    new { pelaku.Pemda, id, jenis = b.Jenis.ToString(), versi, b.Nama, b.Dasar, b.Sejak, b.Isi, b.Alasan, oleh = pelaku.Nama, saat = SaatUtc.Tulis(waktu.GetUtcNow()) });
                await rantai.CatatAsync(s, pelaku, Jejak.Tentang("InstrumenDisimpan", "", $"instrumen/{id}", null, new { Jenis = b.Jenis.ToString(), Versi = versi, b.Nama, b.Dasar, b.Sejak })
                    with { Alasan = b.Alasan });
                return new HasilUbah.Tersimpan(id);
            },
            batal);
    }

    /// <summary>Puts a version out of force, or into it again.</summary>
    public Task<HasilUbah> AktifkanAsync(Pelaku pelaku, string id, bool aktif, string alasan, CancellationToken batal = default) =>
        TeksAman.Alasan(alasan ?? "", wajib: true) is { } keberatan ? Task.FromResult<HasilUbah>(new HasilUbah.Ditolak("Alasan", keberatan)) : basisdata.TulisAsync<HasilUbah>(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                if (await s.SatuAsync<InstrumenTersimpan>($"SELECT {Kolom} FROM instrumen_pemda WHERE pemda = @Pemda AND id = @id", new { pelaku.Pemda, id }) is not { } lama)
                {
                    return new HasilUbah.TidakAda();
                }

                await s.JalankanAsync("UPDATE instrumen_pemda SET aktif = @nilai, revisi = revisi + 1 WHERE pemda = @Pemda AND id = @id", new { pelaku.Pemda, id, nilai = aktif ? 1 : 0 });
                await rantai.CatatAsync(s, pelaku, Jejak.Tentang(aktif ? "InstrumenDipakaiLagi" : "InstrumenDihentikan", "", $"instrumen/{id}",
                    new { lama.Nama, Aktif = lama.Aktif }, new { Aktif = aktif ? 1 : 0 }) with { Alasan = TeksAman.Bersihkan((alasan ?? "").Trim()) });
                return new HasilUbah.Tersimpan(id);
            },
            batal);

    /// <summary>The days of a year's evaluation, by party.</summary>
    public Task<IReadOnlyList<JendelaTersimpan>> JendelaAsync(string pemda, int tahun, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<JendelaTersimpan>("SELECT tahun, pihak, mulai, selesai, alasan, revisi FROM jendela_evaluasi WHERE pemda = @pemda AND tahun = @tahun ORDER BY mulai",
            new { pemda, tahun }), batal);

    /// <summary>Sets the days between which a party answers; a change needs a reason.</summary>
    public Task<HasilUbah> AturJendelaAsync(
        Pelaku pelaku, int tahun, PihakKertas pihak, DateOnly mulai, DateOnly selesai, string alasan, int revisi, CancellationToken batal = default)
    {
        var sebab = TeksAman.Bersihkan((alasan ?? "").Trim());
        return selesai < mulai ? Task.FromResult<HasilUbah>(new HasilUbah.Ditolak("Selesai", "Hari terakhir mendahului hari pertama. Betulkan salah satunya."))
            : TeksAman.Alasan(sebab, wajib: revisi > 0) is { } keberatan ? Task.FromResult<HasilUbah>(new HasilUbah.Ditolak("Alasan", keberatan))
            : basisdata.TulisAsync<HasilUbah>(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                var id = $"{tahun}-{pihak}";
                var lama = await s.SatuAsync<JendelaTersimpan>("SELECT tahun, pihak, mulai, selesai, alasan, revisi FROM jendela_evaluasi WHERE pemda = @Pemda AND id = @id",
                    new { pelaku.Pemda, id });
                if ((lama?.Revisi ?? 0) != revisi)
                {
                    return new HasilUbah.Bentrok();
                }

                await s.JalankanAsync(
                    "INSERT INTO jendela_evaluasi (pemda, id, tahun, pihak, mulai, selesai, alasan, oleh_nama, saat, revisi) VALUES (@Pemda, @id, @tahun, @pihak, @mulai, @selesai, "
                        + "@sebab, @oleh, @saat, @revisi) ON CONFLICT (pemda, id) DO UPDATE SET mulai = excluded.mulai, selesai = excluded.selesai, alasan = excluded.alasan, "
                        + "oleh_nama = excluded.oleh_nama, saat = excluded.saat, revisi = excluded.revisi",
                    new
                    {
                        pelaku.Pemda, id, tahun, pihak = pihak.ToString(), mulai = mulai.ToString("yyyy-MM-dd"), selesai = selesai.ToString("yyyy-MM-dd"), sebab, oleh = pelaku.Nama,
                        saat = SaatUtc.Tulis(waktu.GetUtcNow()), revisi = revisi + 1,
                    });
                await rantai.CatatAsync(s, pelaku, Jejak.Tentang("JadwalEvaluasiDiatur", "", $"jendela-evaluasi/{id}", lama is null ? null : new { lama.Mulai, lama.Selesai },
                    new { Tahun = tahun, Pihak = pihak.ToString(), Mulai = mulai.ToString("yyyy-MM-dd"), Selesai = selesai.ToString("yyyy-MM-dd") }) with { Alasan = sebab });
                return new HasilUbah.Tersimpan(id);
            },
            batal);
    }
}
