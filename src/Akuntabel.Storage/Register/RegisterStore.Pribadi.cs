using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Register;

/// <content>Personal data (UU 27/2022): looking at it, how long it is kept, its destruction.</content>
public sealed partial class RegisterStore
{
    private const string KolomBerita = "id, tahun, nomor, register, nama, aturan, alasan, daftar, sidik, rincian, oleh_nama, saat";

    /// <summary>Opens a sealed field of a row. Each look is an event that names the field and what it was needed for, never what it holds.
    /// </summary>
    public Task<HasilBuka> BukaAsync(
        Pelaku pelaku, KunciRegister register, DefinisiRegister definisi, string id, string bidang, string keperluan,
            CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        return TeksAman.Alasan(keperluan, wajib: true) is not null
            ? Task.FromResult(new HasilBuka(null, "Tulis untuk keperluan apa data ini dibuka; hal itu tercatat dalam riwayat."))
            : definisi.Cari(bidang) is not { Tersegel: true } b
                ? Task.FromResult(new HasilBuka(null, "Bidang itu tidak disegel, atau tidak ada lagi."))
            : basisdata.TulisAsync(
                async s =>
                {
                    await RantaiPeristiwa.KunciAsync(s, register.Pemda);
                    if (await CariAsync(s, register, id) is not { } baris)
                    {
                        return new HasilBuka(null, TakAda);
                    }

                    if (kunci is null || new SegelBaris(kunci, register).Buka(baris.Id, baris.KunciData, baris.Tersegel) is not { } isi)
                    {
                        return new HasilBuka(null,
                            "Data pribadi baris ini tidak dapat dibuka: kunci instalasi tidak ada di server ini atau berbeda. "
                            + "Minta pengelola server memeriksanya.");
                    }

                    await rantai.CatatAsync(s, pelaku, Jejak.Tentang("DataPribadiDibuka", register.PerangkatDaerah, baris.Objek, null,
                        new { Register = register.Kode, Bidang = b.Nama }) with { Alasan = keperluan.Trim() });
                    return new HasilBuka(isi.GetValueOrDefault(bidang, ""), "");
                },
                batal);
    }

    /// <summary>Rows whose personal data may no longer be kept on a day, also deleted ones.</summary>
    public async Task<IReadOnlyList<BarisHabis>> RetensiAsync(
        KunciRegister register, DefinisiRegister definisi, DateOnly hari, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        if (definisi.Retensi is not { } retensi)
        {
            return [];
        }

        var (hasil, sesudah) = (new List<BarisHabis>(), 0L);
        IReadOnlyList<RegisterTertulis> bagian;
        do
        {
            bagian = await basisdata.SekaliAsync(s => BagianAsync(s, register, sesudah, " AND tersegel <> ''"), batal);
            foreach (var b in bagian)
            {
                sesudah = b.Urut;
                if (retensi.Habis(definisi,
                    Jadi(b, register, definisi, buka: definisi.Cari(retensi.Bidang) is { Tersegel: true })) is { } habis && habis <= hari)
                {
                    hasil.Add(new BarisHabis(b.Id, b.Sebutan, habis));
                }
            }
        }
        while (bagian.Count == SekaliAlir);

        return hasil;
    }

    /// <summary>Destroys personal data of rows and of those that became part of them: their key and what lies under it, what was computed
    /// from it, what tells their sameness, their evidence, and what events, drafts and frozen answers say of it. Open fields stay. What is
    /// left is a certificate.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="register">The register.</param>
    /// <param name="definisi">Its definition.</param>
    /// <param name="ids">The rows; those that hold nothing sealed are left out.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilPemusnahan> HapusDataPribadiAsync(
        Pelaku pelaku, KunciRegister register, DefinisiRegister definisi, IReadOnlyCollection<string> ids, string alasan,
            CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        ArgumentNullException.ThrowIfNull(definisi);
        if (TeksAman.Alasan(alasan, wajib: true) is { } keberatan)
        {
            return new HasilPemusnahan(null, keberatan);
        }

        var hasil = await basisdata.TulisAsync(s => MusnahkanAsync(s, pelaku, register, definisi, ids, alasan.Trim()), batal);
        if (hasil.Berita is not null)
        {
            // nor can it be read from what the file keeps of earlier pages
            await basisdata.TulisUlangAsync(CancellationToken.None);
        }

        return hasil;
    }

    /// <summary>Certificates of an office, newest first.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="perangkatDaerah">Office.</param>
    /// <param name="register">Only of this register; <c>null</c>: all.</param>
    /// <param name="batal">Cancels.</param>
    public Task<IReadOnlyList<BeritaPemusnahan>> DaftarPemusnahanAsync(
        string pemda, string perangkatDaerah, string? register = null, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BeritaPemusnahan>(
            $"SELECT {KolomBerita} FROM pemusnahan_register WHERE pemda = @pemda AND perangkat_daerah = @perangkatDaerah"
                + (register is null ? "" : " AND register = @register") + " ORDER BY tahun DESC, nomor DESC",
            new { pemda, perangkatDaerah, register }),
        batal);
}
